package cynosure.bets.web;

import java.time.LocalDate;
import java.time.ZoneId;

/// What day it is where the workspace is.
record Day(LocalDate today, ZoneId zone) {}
