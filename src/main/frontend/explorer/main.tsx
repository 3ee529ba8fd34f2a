import { RouterProvider } from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
import { router } from "./routing/router.tsx";
import "./styles/styles.css";

// A screen reader goes on at the new page, not at the link that is gone.
router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
  if (fromLocation && pathChanged) document.getElementById("content")?.focus({ preventScroll: true });
});

createRoot(document.getElementById("explorer")!).render(<RouterProvider router={router} />);
