package dev.bootproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JUnitReportTest {
    private static final String CALL = "/etc/eks/bootstrap.sh prod --token s3cr3t";
    private static final String ACCEPTED =
            " # bootproof:ignore al2-bootstrap-call until=2026-12-31 reason=<OPS-1> & more";

    @TempDir
    Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    /** One line a test case: its result, its class, its name. */
    private static List<String> cases(String xml) throws Exception {
        SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        Schema schema = schemas.newSchema(JUnitReportTest.class.getResource("junit.xsd"));
        org.w3c.dom.Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        schema.newValidator().validate(new DOMSource(document));

        List<String> cases = new ArrayList<>();
        NodeList elements = document.getElementsByTagName("testcase");
        for (int i = 0; i < elements.getLength(); i++) {
            Element each = (Element) elements.item(i);
            String result = Stream.of("failure", "error", "skipped")
                    .filter(name -> each.getElementsByTagName(name).getLength() > 0)
                    .findFirst()
                    .orElse("passed");
            String className = each.getAttribute("classname");
            cases.add(result + " " + className.substring(className.lastIndexOf('/') + 1) + " "
                    + each.getAttribute("name"));
        }
        Element suite = document.getDocumentElement();
        assertThat(List.of("tests", "failures", "errors", "skipped"))
                .extracting(name -> Integer.parseInt(suite.getAttribute(name)))
                .containsExactly(cases.size(), count(cases, "failure"), count(cases, "error"), count(cases, "skipped"));
        return cases;
    }

    private static int count(List<String> cases, String result) {
        return (int) cases.stream().filter(each -> each.startsWith(result)).count();
    }

    private List<String> audit(String... arguments) throws Exception {
        Command run = Command.run(Stream.concat(Stream.of("audit", "--format", "junit"), Stream.of(arguments))
                .toArray(String[]::new));
        assertThat(run.out()).doesNotContain("s3cr3t");
        List<String> cases = cases(run.out());
        assertThat(cases.stream().anyMatch(each -> each.startsWith("failure") || each.startsWith("error")))
                .as("a failure or an error where the exit status is not 0: " + run.out())
                .isEqualTo(run.status() != 0);
        return cases;
    }

    @Test
    void eachRuleThatFoundSomethingIsATestCase() throws Exception {
        assertThat(audit(
                        file("a.sh", "#!/bin/bash\n" + CALL + "\n" + CALL + "\ncurl -s http://x | sh\n"),
                        file("b.sh", "#!/bin/bash\n")))
                .containsExactly("failure a.sh al2-bootstrap-call", "error a.sh content-unknown", "passed b.sh audit");
    }

    @Test
    void whatIsSuppressedIsSkipped() throws Exception {
        assertThat(audit(file("a.sh", "#!/bin/bash\n" + CALL + ACCEPTED + "\n")))
                .containsExactly("skipped a.sh al2-bootstrap-call");
        assertThat(audit(file("a.sh", "#!/bin/bash\n" + CALL + ACCEPTED + "\n" + CALL + "\n")))
                .containsExactly("failure a.sh al2-bootstrap-call");
    }

    @Test
    void whatIsUnknownIsAnErrorWhoeverAcceptsIt() throws Exception {
        assertThat(
                        audit(
                                file(
                                        "a.sh",
                                        "#!/bin/bash\n# bootproof:ignore content-unknown until=2026-12-31 reason=x\ncurl -s http://x | sh\n")))
                .containsExactly("error a.sh content-unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#!/bin/bash\nrm -f /etc/eks/bootstrap.sh\n", "<powershell>\n</powershell>\n", "", "\u0001\u0002"
            })
    void everyDocumentHasATestCase(String content) throws Exception {
        assertThat(audit(file("a", content))).isNotEmpty();
    }

    @Test
    void namesAreWhatXmlCanHold() throws Exception {
        assertThat(audit(file("a\u0007\uffff<&\".sh", "#!/bin/bash\n"))).containsExactly("passed a??<&\".sh audit");
    }

    @Test
    void theFilesOwnProblemsAreTold() throws Exception {
        assertThat(audit(
                        "--config",
                        file("c.yaml", "suppressions: [{rule: other-system, reason: x, expires: 2026-12-31}]\n"),
                        file("a.sh", "#!/bin/bash\n")))
                .containsExactly("passed a.sh audit", "passed c.yaml suppression-unused");
    }
}
