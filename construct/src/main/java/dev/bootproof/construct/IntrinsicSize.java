package dev.bootproof.construct;

import static dev.bootproof.userdata.DeployTimeValues.MOST_BYTES;

import dev.bootproof.userdata.DeployTimeValues;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How many bytes an expression of a CloudFormation template has at most when it has become a text. The bounds are those of the
 * services that give the values; what no bound is known for counts as {@link DeployTimeValues#MOST_BYTES}.
 */
final class IntrinsicSize {
    /** What stands in an ARN before the resource: partition, service, region, account and colons. */
    private static final int BEFORE_RESOURCE = 128;

    private static final int FIELD_OF_ARN = 64;

    /** What {@code Ref} gives of a resource, by the limits of the services' API references. */
    private static final Map<String, Integer> REFERENCES = Map.ofEntries(
            Map.entry("AWS::DynamoDB::Table", 255),
            Map.entry("AWS::ECR::Repository", 256),
            Map.entry("AWS::EFS::FileSystem", 64),
            Map.entry("AWS::EKS::Cluster", 100),
            Map.entry("AWS::IAM::Role", 64),
            Map.entry("AWS::KMS::Key", 64),
            Map.entry("AWS::Logs::LogGroup", 512),
            Map.entry("AWS::S3::Bucket", 63),
            Map.entry("AWS::SNS::Topic", 256 + BEFORE_RESOURCE),
            Map.entry("AWS::SQS::Queue", 80 + BEFORE_RESOURCE),
            // its ARN, with a hyphen and six characters behind the name
            Map.entry("AWS::SecretsManager::Secret", 512 + 7 + BEFORE_RESOURCE),
            Map.entry("AWS::SSM::Parameter", 1_024));

    private static final Map<String, Integer> PSEUDO_PARAMETERS = Map.of(
            "AWS::AccountId", 12,
            "AWS::Partition", 16,
            "AWS::Region", 32,
            "AWS::StackId", 256,
            "AWS::StackName", 128,
            "AWS::URLSuffix", 32);

    /** By the end of an attribute's name. */
    private static final Map<String, Integer> ATTRIBUTES = Map.of(
            // base64 of one RSA certificate: some 1,450 in all clusters seen
            "CertificateAuthorityData", 2_048,
            // https://, an id of 32 characters, zone, region and suffix
            "Endpoint", 256,
            "OpenIdConnectIssuerUrl", 256,
            // a network in IPv4 or IPv6 with its length
            "Ipv4Cidr", 18,
            "Ipv6Cidr", 43,
            "CidrBlock", 18,
            "SecurityGroupId", 64);

    private static final Pattern DYNAMIC_REFERENCE = Pattern.compile("\\{\\{resolve:[^}]*}}");
    private static final Pattern SUBSTITUTION = Pattern.compile("\\$\\{([^!}][^}]*)}");

    private final Function<String, Optional<String>> typeOf;

    /** @param typeOf the type of a resource of the template, by its logical id */
    IntrinsicSize(Function<String, Optional<String>> typeOf) {
        this.typeOf = typeOf;
    }

    /** @param expression as JSON has it: text, number, boolean, list or map */
    int atMost(Object expression) {
        if (expression instanceof String text) {
            return text(text);
        }
        if (expression instanceof Map<?, ?> map && map.size() == 1) {
            Map.Entry<?, ?> entry = map.entrySet().iterator().next();
            return function(String.valueOf(entry.getKey()), entry.getValue());
        }
        return expression instanceof Number || expression instanceof Boolean
                ? expression.toString().length()
                : MOST_BYTES;
    }

    private static int text(String text) {
        // CloudFormation puts what it refers to in its place
        long references = DYNAMIC_REFERENCE.matcher(text).results().count();
        return bytes(DYNAMIC_REFERENCE.matcher(text).replaceAll("")) + Math.toIntExact(references) * MOST_BYTES;
    }

    private int function(String name, Object argument) {
        List<?> arguments = argument instanceof List<?> list ? list : List.of(argument);
        return switch (name) {
            case "Ref" -> reference(argument.toString());
            case "Fn::GetAtt" -> attribute(arguments);
            case "Fn::Join" ->
                arguments.size() == 2 && arguments.get(1) instanceof List<?> parts
                        ? parts.stream().mapToInt(this::atMost).sum()
                                + atMost(arguments.get(0)) * Math.max(0, parts.size() - 1)
                        : MOST_BYTES;
            case "Fn::Select" -> arguments.size() == 2 ? selected(arguments.get(0), arguments.get(1)) : MOST_BYTES;
            case "Fn::Split" -> arguments.size() == 2 ? atMost(arguments.get(1)) : MOST_BYTES;
            case "Fn::If" ->
                arguments.size() == 3 ? Math.max(atMost(arguments.get(1)), atMost(arguments.get(2))) : MOST_BYTES;
            case "Fn::Base64" -> (atMost(argument) + 2) / 3 * 4;
            case "Fn::Sub" -> substituted(arguments);
            default -> MOST_BYTES;
        };
    }

    private int reference(String logicalId) {
        Integer known = PSEUDO_PARAMETERS.get(logicalId);
        return known != null
                ? known
                : typeOf.apply(logicalId).map(REFERENCES::get).orElse(MOST_BYTES);
    }

    /** No item is longer than what it is taken from; CDK takes regions and accounts from ARNs. */
    private int selected(Object index, Object list) {
        if (list instanceof Collection<?> items) {
            return items.stream().mapToInt(this::atMost).max().orElse(0);
        }
        boolean fieldOfArn = List.of("1", "2", "3", "4").contains(index.toString())
                && list.toString().matches("\\{Fn::Split=\\[:, \\{Fn::GetAtt=\\[\\w+, Arn]}]}");
        return fieldOfArn ? FIELD_OF_ARN : atMost(list);
    }

    private int attribute(List<?> arguments) {
        String[] path = arguments.stream()
                .map(String::valueOf)
                .collect(Collectors.joining("."))
                .split("\\.", 2);
        String name = path[path.length - 1];
        if (name.equals("Arn")) {
            int resource = reference(path[0]);
            return resource == MOST_BYTES ? MOST_BYTES : resource + BEFORE_RESOURCE;
        }
        return ATTRIBUTES.entrySet().stream()
                .filter(attribute -> name.endsWith(attribute.getKey()))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(MOST_BYTES);
    }

    private int substituted(List<?> arguments) {
        if (!(arguments.get(0) instanceof String text)) {
            return MOST_BYTES;
        }
        Map<?, ?> variables = arguments.size() > 1 && arguments.get(1) instanceof Map<?, ?> map ? map : Map.of();
        return text(SUBSTITUTION.matcher(text).replaceAll(""))
                + SUBSTITUTION
                        .matcher(text)
                        .results()
                        .map(variable -> variable.group(1))
                        .mapToInt(variable -> {
                            Object value = variables.get(variable);
                            return value != null
                                    ? atMost(value)
                                    : variable.contains(".") ? attribute(List.of(variable)) : reference(variable);
                        })
                        .sum();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
