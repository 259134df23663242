package dev.bootproof.cli;

import dev.bootproof.lambda.fleet.SuppressedEntry;
import dev.bootproof.userdata.audit.Finding;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * JUnit XML as Surefire writes it and Jenkins reads it: one test suite; for each document, or instance, a test case for each
 * rule that found something, and one where none did. A violation fails its test case; what is unknown is an error, also
 * where somebody accepts it; else what is suppressed is skipped. So there is a failure or an error wherever the command's
 * exit status is not 0.
 */
final class JUnitReport {
    /** What a test case comes to; the worst wins. */
    private enum Result {
        PASSED,
        SKIPPED,
        ERROR,
        FAILURE
    }

    private record TestCase(String className, String name, Result result, String message, String text) {}

    private JUnitReport() {}

    static String write(AuditReport report) {
        List<TestCase> cases = new ArrayList<>();
        report.audited().forEach(audited -> cases.addAll(cases(audited)));
        report.configuration()
                .ifPresent(configuration ->
                        cases.addAll(byRule(configuration.source(), configuration.findings(), List.of())));
        for (String why : report.incomplete()) {
            cases.add(new TestCase("audit", "completeness", Result.ERROR, why, why));
        }
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml, "");
            suite(xml, cases);
            xml.writeEndDocument();
            line(xml, "");
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("no XML form for a report", e);
        }
        return text.toString();
    }

    private static List<TestCase> cases(Audited audited) {
        List<TestCase> cases = byRule(audited.name(), audited.findings(), audited.suppressed());
        if (audited.is("NOT_APPLICABLE") || audited.is("GONE")) {
            return List.of(new TestCase(
                    audited.name(), "audit", Result.SKIPPED, audited.reason().orElse(audited.outcome()), ""));
        }
        boolean told =
                cases.stream().anyMatch(each -> each.result() == Result.ERROR || each.result() == Result.FAILURE);
        if (audited.is("UNKNOWN") && !told) {
            cases.add(new TestCase(
                    audited.name(), "audit", Result.ERROR, audited.reason().orElse(audited.outcome()), ""));
        } else if (cases.isEmpty()) {
            cases.add(new TestCase(audited.name(), "audit", Result.PASSED, "", ""));
        }
        return cases;
    }

    private static List<TestCase> byRule(String name, List<Finding> findings, List<SuppressedEntry> suppressed) {
        Map<String, List<Finding>> counting = findings.stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        suppressed.forEach(entry -> counting.putIfAbsent(entry.rule(), List.of()));
        List<TestCase> cases = new ArrayList<>();
        counting.forEach((rule, found) -> {
            List<SuppressedEntry> accepted = suppressed.stream()
                    .filter(entry -> entry.rule().equals(rule))
                    .toList();
            cases.add(testCase(name, rule, found, accepted));
        });
        return cases;
    }

    private static TestCase testCase(
            String name, String rule, List<Finding> findings, List<SuppressedEntry> suppressed) {
        Optional<Finding> violation =
                findings.stream().filter(Finding::isViolation).findFirst();
        Optional<Finding> unknown = Stream.concat(
                        findings.stream(), suppressed.stream().map(SuppressedEntry::finding))
                .filter(Finding::isUnknown)
                .findFirst();
        List<String> lines = new ArrayList<>();
        findings.forEach(finding -> lines.add(line(finding)));
        suppressed.forEach(entry -> lines.add("suppressed: " + line(entry.finding()) + " " + acceptance(entry)));
        String text = String.join("\n", lines);
        if (violation.isPresent()) {
            return new TestCase(name, rule, Result.FAILURE, violation.get().message(), text);
        }
        if (unknown.isPresent()) {
            return new TestCase(name, rule, Result.ERROR, unknown.get().message(), text);
        }
        if (findings.isEmpty()) {
            return new TestCase(name, rule, Result.SKIPPED, acceptance(suppressed.get(0)), text);
        }
        return new TestCase(name, rule, Result.PASSED, "", text);
    }

    private static String acceptance(SuppressedEntry entry) {
        return "suppressed by " + entry.suppression().by() + " until "
                + entry.suppression().expires() + ": " + entry.suppression().reason();
    }

    private static String line(Finding finding) {
        return finding.severity() + " " + finding.certainty() + " " + finding.place() + ": " + finding.message() + ". "
                + finding.fix() + ".";
    }

    private static void suite(XMLStreamWriter xml, List<TestCase> cases) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "bootproof audit");
        xml.writeAttribute("time", "0");
        xml.writeAttribute("tests", Integer.toString(cases.size()));
        xml.writeAttribute("errors", count(cases, Result.ERROR));
        xml.writeAttribute("skipped", count(cases, Result.SKIPPED));
        xml.writeAttribute("failures", count(cases, Result.FAILURE));
        for (TestCase each : cases) {
            line(xml, "  ");
            xml.writeStartElement("testcase");
            xml.writeAttribute("name", printable(each.name()));
            xml.writeAttribute("classname", printable(each.className()));
            xml.writeAttribute("time", "0");
            result(xml, each);
            xml.writeEndElement();
        }
        line(xml, "");
        xml.writeEndElement();
    }

    private static void result(XMLStreamWriter xml, TestCase each) throws XMLStreamException {
        if (each.result() == Result.PASSED) {
            if (!each.text().isEmpty()) {
                xml.writeStartElement("system-out");
                xml.writeCharacters(lines(each.text()));
                xml.writeEndElement();
            }
            return;
        }
        xml.writeStartElement(
                switch (each.result()) {
                    case FAILURE -> "failure";
                    case ERROR -> "error";
                    case SKIPPED -> "skipped";
                    case PASSED -> throw new IllegalStateException("told already");
                });
        xml.writeAttribute("message", printable(each.message()));
        if (each.result() != Result.SKIPPED) {
            xml.writeAttribute("type", each.name());
        }
        xml.writeCharacters(lines(each.text()));
        xml.writeEndElement();
    }

    private static String count(List<TestCase> cases, Result result) {
        return Long.toString(
                cases.stream().filter(each -> each.result() == result).count());
    }

    private static void line(XMLStreamWriter xml, String indent) throws XMLStreamException {
        xml.writeCharacters("\n" + indent);
    }

    private static String lines(String text) {
        return text.lines().map(JUnitReport::printable).collect(Collectors.joining("\n"));
    }

    /** XML 1.0 has no form for control signs, lone surrogates and U+FFFE and U+FFFF. */
    private static String printable(String text) {
        return TextPage.printable(text).replaceAll("[\\ufffe\\uffff]", "?");
    }
}
