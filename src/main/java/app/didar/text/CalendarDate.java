package app.didar.text;

/// A day as one calendar names it.
///
/// @param month 1 to 12
/// @param day   from 1
public record CalendarDate(CalendarSystem calendar, int year, int month, int day) {}
