/** Khabar: who did what to whom, when, and which article says so. */
@NullMarked
package khabar;

import org.jspecify.annotations.NullMarked;
