package app.didar.typeset;

import java.time.Instant;

/// What the file says about itself. The instant comes from the caller, so that the same paper gives the same bytes.
///
/// @param author   may be empty
/// @param subject  may be empty
/// @param keywords may be empty
/// @param created  creation and modification date of the file
public record Metadata(String author, String subject, String keywords, Instant created) {
}
