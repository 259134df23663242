package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.Argument;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The instance metadata service is asked without a token, which EKS's AL2023 nodes refuse. */
public final class ImdsV1 extends RemnantRule {
    private static final Pattern SERVICE = Pattern.compile(
            "(?s)(--url=)?(https?://)?(169\\.254\\.169\\.254|\\[?fd00:ec2::254]?|instance-data(\\.[\\w.-]+)?)(?<path>[:/?].*)?");

    private static final Pattern CODE = Pattern.compile("169\\.254\\.169\\.254|fd00:ec2::254");
    private static final String TOKEN_PATH = "/latest/api/token";
    private static final String HEADER = "x-aws-ec2-metadata-token";

    public ImdsV1() {
        super(RulePage.rule("imds-v1")
                .summary("Instance metadata is asked for without a token (IMDSv1)")
                .why(
                        "AL2023 nodes take only requests with a token and answer 401, so that the script goes on with an empty or"
                                + " a wrong value")
                .fix(
                        "Ask with 'imds /latest/meta-data/…', which the image brings, or send X-aws-ec2-metadata-token with a"
                                + " token from PUT /latest/api/token")
                .link("https://docs.aws.amazon.com/linux/al2023/ug/ec2.html#imdsv2")
                .link("https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3695")
                .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        ZONE=$(curl -s http://169.254.169.254/latest/meta-data/placement/availability-zone)
                        """)
                .good("""
                        #!/bin/bash
                        TOKEN=$(curl -sX PUT http://169.254.169.254/latest/api/token -H 'X-aws-ec2-metadata-token-ttl-seconds: 60')
                        ZONE=$(curl -s -H "X-aws-ec2-metadata-token: $TOKEN" http://169.254.169.254/latest/meta-data/placement/availability-zone)
                        ID=$(imds /latest/meta-data/instance-id)
                        """)
                .build());
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        Stream<Sighting> requests = subject.commands("curl", "wget", "http", "aria2c")
                .filter(ran -> asks(ran.command()) && !isAuthorized(ran.command()))
                .filter(ran -> !(ran.command().certainty() == Certainty.LIKELY && asksForToken(ran.script())))
                .map(ran -> Sighting.of(
                        ran, Evidence.of(ran.command()) + " asks the instance metadata service without a token"));
        Stream<Sighting> code = subject.commands("python", "python3", "python2", "perl", "ruby")
                .filter(ran -> ran.command().arguments().stream()
                        .anyMatch(word -> word.pieces().stream()
                                        .anyMatch(piece -> CODE.matcher(piece).find())
                                && !holds(word, HEADER)))
                .map(ran -> Sighting.of(
                        ran,
                        "code of " + Evidence.of(ran.command()) + " asks the instance metadata service"
                                + " without a token"));
        return Stream.concat(requests, code);
    }

    private static boolean asks(ReachedCommand command) {
        List<Argument> words = command.arguments();
        for (int i = 0; i < words.size(); i++) {
            boolean other = i > 0
                    && words.get(i - 1)
                            .known()
                            .filter(option -> option.matches("--noproxy|-x|--proxy|-H|--header|-e|-A|--resolve"))
                            .isPresent();
            Matcher url = SERVICE.matcher(words.get(i).pieces().get(0));
            if (!other && url.matches() && !isToken(url.group("path"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isToken(@Nullable String path) {
        return path != null && path.endsWith(TOKEN_PATH);
    }

    /** Whether a token is sent, or a word of which nothing is known may be one's header. */
    private static boolean isAuthorized(ReachedCommand command) {
        return command.arguments().stream()
                .anyMatch(word -> holds(word, HEADER)
                        || (word.pieces().get(0).isEmpty() && word.known().isEmpty()));
    }

    private static boolean asksForToken(Subject.ReadScript script) {
        return script.shell().commands().stream()
                .flatMap(command -> command.arguments().stream())
                .anyMatch(word -> word.contains(TOKEN_PATH));
    }

    private static boolean holds(Argument word, String lowerCase) {
        return word.pieces().stream()
                .anyMatch(piece -> piece.toLowerCase(Locale.ROOT).contains(lowerCase));
    }
}
