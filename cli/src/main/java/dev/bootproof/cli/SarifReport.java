package dev.bootproof.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bootproof.lambda.fleet.SuppressedEntry;
import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Severity;
import dev.bootproof.userdata.audit.rule.Rules;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * SARIF 2.1.0 (OASIS), one run. A document is an artifact, an instance a logical location. A finding's fingerprint stays
 * the same while its lines move.
 */
final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final String FINGERPRINT = "bootproofFinding/v1";
    private static final Pattern LINE_NUMBERS = Pattern.compile("\\b(line|column)s? \\d+");
    private static final JsonMapper MAPPER = new JsonMapper();

    private final ObjectNode log = MAPPER.createObjectNode();
    private final ArrayNode artifacts;
    private final ArrayNode results;
    private final boolean live;

    /** How many equal findings there were before, by what makes them equal. */
    private final Map<String, Integer> seen = new HashMap<>();

    private SarifReport(AuditReport report, boolean live) {
        this.live = live;
        log.put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Bootproof").put("semanticVersion", Bootproof.VERSION);
        ArrayNode rules = driver.putArray("rules");
        Rules.all().forEach(rule -> describe(rule, rules.addObject()));
        run.put("columnKind", "utf16CodeUnits");
        ObjectNode invocation = run.putArray("invocations").addObject();
        invocation.put("executionSuccessful", true).put("exitCode", report.exitStatus());
        if (!report.incomplete().isEmpty()) {
            ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
            report.incomplete().forEach(why -> {
                ObjectNode notification = notifications.addObject().put("level", "warning");
                notification.putObject("message").put("text", why);
            });
        }
        artifacts = run.putArray("artifacts");
        results = run.putArray("results");
    }

    /** @param live whether instances were audited, and not files */
    static String write(AuditReport report, boolean live) {
        SarifReport sarif = new SarifReport(report, live);
        report.audited().forEach(sarif::audited);
        report.configuration().ifPresent(sarif::configuration);
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(sarif.log);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON form for SARIF", e);
        }
    }

    private static void describe(Rule rule, ObjectNode descriptor) {
        RulePage page = rule.page();
        descriptor.put("id", page.id());
        descriptor.putObject("shortDescription").put("text", page.summary());
        descriptor.putObject("fullDescription").put("text", page.summary() + ": " + page.rationale() + ".");
        descriptor.putObject("help").put("text", page.fix() + ".").put("markdown", RulesPage.markdown(page));
        page.links().stream().findFirst().ifPresent(link -> descriptor.put("helpUri", link.toString()));
        descriptor.putObject("defaultConfiguration").put("level", level(page.severity()));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private void audited(Audited audited) {
        seen.clear();
        if (!live) {
            ObjectNode artifact = artifacts.addObject();
            artifact.putObject("location").put("uri", uri(audited.name()));
            artifact.putObject("properties").put("outcome", audited.outcome());
        }
        for (Finding finding : audited.findings()) {
            result(audited, finding);
        }
        for (SuppressedEntry entry : audited.suppressed()) {
            ObjectNode suppression =
                    result(audited, entry.finding()).putArray("suppressions").addObject();
            suppression
                    .put("kind", entry.suppression().by().equals("comment") ? "inSource" : "external")
                    .put("status", "accepted")
                    .put("justification", entry.suppression().reason());
            suppression
                    .putObject("properties")
                    .put("by", entry.suppression().by())
                    .put("expires", entry.suppression().expires());
        }
    }

    private void configuration(DocumentReport.Configuration configuration) {
        seen.clear();
        for (Finding finding : configuration.findings()) {
            ObjectNode physical =
                    result(finding).putArray("locations").addObject().putObject("physicalLocation");
            physical.putObject("artifactLocation").put("uri", uri(configuration.source()));
            region(physical, finding.line(), finding.column());
        }
    }

    private ObjectNode result(Audited audited, Finding finding) {
        ObjectNode result = result(finding);
        ObjectNode location = result.putArray("locations").addObject();
        if (!live) {
            ObjectNode physical = location.putObject("physicalLocation");
            physical.putObject("artifactLocation")
                    .put("uri", uri(audited.name()))
                    .put("index", artifacts.size() - 1);
            audited.spot(finding)
                    .ifPresent(spot -> region(
                            physical, spot.line().orElse(0), spot.column().orElse(0)));
        }
        ArrayNode logical = location.putArray("logicalLocations");
        if (live) {
            logical.addObject()
                    .put("name", audited.name())
                    .put("fullyQualifiedName", audited.name() + (finding.part().isEmpty() ? "" : "/" + finding.place()))
                    .put("kind", "resource");
        } else if (!finding.part().isEmpty()) {
            logical.addObject().put("name", "part " + finding.part()).put("fullyQualifiedName", finding.place());
        } else {
            location.remove("logicalLocations");
        }
        return result;
    }

    private static void region(ObjectNode physical, int line, int column) {
        if (line > 0) {
            ObjectNode region = physical.putObject("region").put("startLine", line);
            if (column > 0) {
                region.put("startColumn", column);
            }
        }
    }

    private ObjectNode result(Finding finding) {
        ObjectNode result = results.addObject();
        List<String> ids = Rules.all().stream().map(Rule::id).toList();
        boolean mild = finding.severity() == Severity.ERROR && !finding.isViolation();
        result.put("ruleId", finding.rule())
                .put("ruleIndex", ids.indexOf(finding.rule()))
                .put("level", mild ? "warning" : level(finding.severity()));
        result.putObject("message").put("text", finding.message() + ". " + finding.fix() + ".");
        result.putObject("partialFingerprints").put(FINGERPRINT, fingerprint(finding));
        result.putObject("properties")
                .put("certainty", finding.certainty().name())
                .put("part", finding.part());
        return result;
    }

    /** Of what the finding says, and of how many like it stand before it; not of where it stands. */
    private String fingerprint(Finding finding) {
        String what = String.join(
                "\0",
                finding.rule(),
                finding.part(),
                finding.certainty().name(),
                LINE_NUMBERS.matcher(finding.message()).replaceAll("$1"));
        int before = seen.merge(what, 1, Integer::sum) - 1;
        return Bytes.of(what + "\0" + before).sha256();
    }

    /** Relative where the path is; as a URI has it. */
    private static String uri(String source) {
        try {
            Path path = Path.of(source);
            String slashes = path.toString().replace(path.getFileSystem().getSeparator(), "/");
            return path.isAbsolute()
                    ? new URI("file", "", slashes, null).toASCIIString()
                    : new URI(null, null, slashes, null).toASCIIString();
        } catch (URISyntaxException e) {
            return Optional.ofNullable(e.getInput()).orElse(source);
        }
    }
}
