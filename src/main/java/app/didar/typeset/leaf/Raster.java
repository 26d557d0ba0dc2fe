package app.didar.typeset.leaf;

import java.awt.image.BufferedImage;

/// A picture of pixels.
///
/// @param id    the same for the same file, and for no other
/// @param image its pixels in sRGB, with transparency where it has any; not to be changed
/// @param jpeg  the JPEG file without its metadata, where it may be embedded as it is; empty otherwise
@SuppressWarnings("ArrayRecordComponent") // a file of megabytes, never changed
public record Raster(String id, BufferedImage image, byte[] jpeg) {
}
