package dev.bootproof.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** One call of the command inside this process. */
record Command(int status, String out, String err) {
    /** On a day on which suppressions until then still count. */
    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    static Command run(String... arguments) {
        return runOn(TODAY, arguments);
    }

    static Command runOn(LocalDate day, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Clock clock = Clock.fixed(day.atTime(23, 59).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        int status = Bootproof.run(clock, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Command(status, out.toString(), err.toString());
    }

    JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out);
    }
}
