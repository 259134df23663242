package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.cloudinit.python.LimitException;
import dev.bootproof.userdata.cloudinit.python.PythonException;
import dev.bootproof.userdata.cloudinit.python.PythonJson;
import dev.bootproof.userdata.cloudinit.python.PythonNumber;
import dev.bootproof.userdata.cloudinit.python.ValueSize;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code #cloud-config-jsonp}: RFC 6902 as python-jsonpatch 1.32 and python-json-pointer 2.3 apply it. */
final class JsonPatch {
    /** How many operations a patch may have. */
    static final int MAX_OPERATIONS = 1_000;

    private Object document;
    private int copied;

    private JsonPatch(Object document) {
        this.document = document;
    }

    /** The patched document; {@code document} itself stays as it is. */
    static Object apply(String patch, Object document) throws PythonException, LimitException {
        Object operations = PythonJson.load(patch);
        if (!(operations instanceof List<?> list)) {
            if ((operations instanceof Map<?, ?> map && map.isEmpty()) || operations.equals("")) {
                return document;
            }
            throw new PythonException("a JSON patch that is no list");
        }
        if (list.size() > MAX_OPERATIONS) {
            throw new LimitException("more than " + MAX_OPERATIONS + " operations in a JSON patch");
        }
        List<Operation> checked = new ArrayList<>();
        for (Object operation : list) {
            checked.add(Operation.of(operation));
        }
        JsonPatch target = new JsonPatch(copy(document));
        for (Operation operation : checked) {
            target.apply(operation);
        }
        return target.document;
    }

    private record Operation(String op, List<String> path, Map<?, ?> members) {
        static Operation of(Object operation) throws PythonException, LimitException {
            if (!(operation instanceof Map<?, ?> members)
                    || !(members.get("op") instanceof String op)
                    || !List.of("remove", "add", "replace", "move", "test", "copy")
                            .contains(op)) {
                throw new PythonException("a JSON patch with an operation that is none");
            }
            return new Operation(op, pointer(members.get("path")), members);
        }

        Object value() throws PythonException, LimitException {
            Object value = members.get("value");
            if (value == null) {
                throw conflict();
            }
            return value;
        }
    }

    private static PythonException conflict() {
        return new PythonException("a JSON patch that does not fit");
    }

    private static List<String> pointer(@org.jspecify.annotations.Nullable Object text)
            throws PythonException, LimitException {
        if (!(text instanceof String pointer)) {
            throw conflict();
        }
        for (int i = pointer.indexOf('~'); i >= 0; i = pointer.indexOf('~', i + 1)) {
            if (i + 1 == pointer.length() || (pointer.charAt(i + 1) != '0' && pointer.charAt(i + 1) != '1')) {
                throw conflict();
            }
        }
        String[] parts = pointer.split("/", -1);
        if (!parts[0].isEmpty()) {
            throw conflict();
        }
        return Arrays.stream(parts)
                .skip(1)
                .map(part -> part.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    private void apply(Operation operation) throws PythonException, LimitException {
        switch (operation.op()) {
            case "add" -> add(operation.path(), operation.value());
            case "remove" -> remove(operation.path());
            case "replace" -> replace(operation.path(), operation.value());
            case "test" -> {
                Object found = document;
                for (String part : operation.path()) {
                    found = step(found, part);
                }
                if (!same(found, operation.value())) {
                    throw conflict();
                }
            }
            case "copy" -> {
                Object value = from(pointer(operation.members().get("from")));
                copied += ValueSize.check(value);
                if (copied > ValueSize.MAX_VALUES) {
                    throw new LimitException("more than " + ValueSize.MAX_VALUES + " values copied by a JSON patch");
                }
                add(operation.path(), copy(value));
            }
            default -> {
                List<String> from = pointer(operation.members().get("from"));
                Object value = from(from);
                if (!operation.path().equals(from)) {
                    if (parent(from) instanceof Map
                            && operation.path().size() >= from.size()
                            && operation.path().subList(0, from.size()).equals(from)) {
                        throw conflict();
                    }
                    remove(from);
                    add(operation.path(), value);
                }
            }
        }
    }

    private Object from(List<String> path) throws PythonException, LimitException {
        if (path.isEmpty()) {
            throw conflict();
        }
        return step(parent(path), path.get(path.size() - 1));
    }

    private Object parent(List<String> path) throws PythonException, LimitException {
        Object found = document;
        for (String part : path.subList(0, path.size() - 1)) {
            found = step(found, part);
        }
        return found;
    }

    private static Object step(Object value, String part) throws PythonException, LimitException {
        Object found = null;
        if (value instanceof Map<?, ?> map) {
            found = map.get(part);
        } else if (value instanceof List<?> list) {
            int index = index(part);
            found = index < list.size() ? list.get(index) : null;
        } else if (value instanceof String text) {
            int index = index(part);
            found = index < text.codePointCount(0, text.length())
                    ? Character.toString(text.codePointAt(text.offsetByCodePoints(0, index)))
                    : null;
        }
        if (found == null) {
            throw conflict();
        }
        return found;
    }

    /** {@code re.match("0|[1-9][0-9]*$", part)}, then {@code int(part)}. */
    private static int index(String part) throws PythonException, LimitException {
        if (part.isEmpty() || part.charAt(0) < '0' || part.charAt(0) > '9') {
            throw conflict();
        }
        Optional<BigInteger> index = part.length() > 10 ? Optional.empty() : PythonNumber.parse(part, 10);
        return index.filter(number -> number.bitLength() < 31)
                .orElseThrow(JsonPatch::conflict)
                .intValue();
    }

    @SuppressWarnings("unchecked")
    private void add(List<String> path, Object value) throws PythonException, LimitException {
        if (path.isEmpty()) {
            if (!(document instanceof Map)) {
                throw conflict();
            }
            document = value;
            return;
        }
        Object parent = parent(path);
        String part = path.get(path.size() - 1);
        if (parent instanceof Map) {
            ((Map<Object, Object>) parent).put(part, value);
        } else if (parent instanceof List) {
            List<Object> list = (List<Object>) parent;
            int index = part.equals("-") ? list.size() : index(part);
            if (index > list.size()) {
                throw conflict();
            }
            list.add(index, value);
        } else {
            throw conflict();
        }
    }

    private void remove(List<String> path) throws PythonException, LimitException {
        if (path.isEmpty()) {
            throw conflict();
        }
        Object parent = parent(path);
        String part = path.get(path.size() - 1);
        step(parent, part);
        if (parent instanceof Map<?, ?> map) {
            map.remove(part);
        } else if (parent instanceof List<?> list) {
            list.remove(index(part));
        } else {
            throw conflict();
        }
    }

    @SuppressWarnings("unchecked")
    private void replace(List<String> path, Object value) throws PythonException, LimitException {
        if (path.isEmpty()) {
            document = value;
            return;
        }
        Object parent = parent(path);
        String part = path.get(path.size() - 1);
        step(parent, part);
        if (parent instanceof Map) {
            ((Map<Object, Object>) parent).put(part, value);
        } else if (parent instanceof List) {
            ((List<Object>) parent).set(index(part), value);
        } else {
            throw conflict();
        }
    }

    private static Object copy(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, inner) -> copy.put(key, copy(inner)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(inner -> copy.add(copy(inner)));
            return copy;
        }
        return value;
    }

    /** Python's {@code ==}: a number is equal to a truth value or to another number of the same size. */
    private static boolean same(Object left, Object right) {
        if (left instanceof Map<?, ?> one && right instanceof Map<?, ?> other) {
            return one.size() == other.size()
                    && one.entrySet().stream().allMatch(entry -> {
                        Object value = other.get(entry.getKey());
                        return value != null && same(entry.getValue(), value);
                    });
        }
        if (left instanceof List<?> one && right instanceof List<?> other) {
            if (one.size() != other.size()) {
                return false;
            }
            for (int i = 0; i < one.size(); i++) {
                if (!same(one.get(i), other.get(i))) {
                    return false;
                }
            }
            return true;
        }
        Optional<BigDecimal> one = number(left);
        Optional<BigDecimal> other = number(right);
        if (one.isPresent() && other.isPresent()) {
            return one.get().compareTo(other.get()) == 0;
        }
        return left.equals(right) && !left.equals(Double.NaN);
    }

    private static Optional<BigDecimal> number(Object value) {
        if (value instanceof Boolean truth) {
            return Optional.of(truth ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        if (value instanceof BigInteger whole) {
            return Optional.of(new BigDecimal(whole));
        }
        return value instanceof Double number && !number.isNaN() && !number.isInfinite()
                ? Optional.of(new BigDecimal(number))
                : Optional.empty();
    }
}
