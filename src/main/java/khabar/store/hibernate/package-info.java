/** Adapts Hibernate to identity columns. */
@NullMarked
package khabar.store.hibernate;

import org.jspecify.annotations.NullMarked;
