/// What the page of an item shows above its form: what is special to each kind.
@NullMarked
package app.didar.ui.library.panel;

import org.jspecify.annotations.NullMarked;
