package dev.bootproof.lambda.cloudformation;

import java.util.Map;

/**
 * What CloudFormation shall hear.
 *
 * @param reason for people; empty where there is nothing to add to a success
 * @param data the resource's attributes; the same names with every decision, since a template that asks for one that is
 *     missing fails
 */
record Decision(boolean success, String reason, Map<String, String> data) {
    static Decision success(String reason, Map<String, String> data) {
        return new Decision(true, reason, data);
    }

    static Decision failure(String reason, Map<String, String> data) {
        return new Decision(false, reason, data);
    }
}
