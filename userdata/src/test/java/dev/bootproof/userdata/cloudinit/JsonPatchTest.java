package dev.bootproof.userdata.cloudinit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.bootproof.userdata.cloudinit.python.LimitException;
import dev.bootproof.userdata.cloudinit.python.PythonException;
import dev.bootproof.userdata.cloudinit.python.PythonRepr;
import dev.bootproof.userdata.cloudinit.python.PythonYaml;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each patch as cloud-init 22.4.2 applies it, with jsonpatch 1.32. */
class JsonPatchTest {
    static Stream<Arguments> patches() {
        return Stream.of(
                arguments("[{\"op\":\"add\",\"path\":\"/a\",\"value\":1}]", "{}", "{'a': 1}"),
                arguments("[{\"op\":\"add\",\"path\":\"/a/-\",\"value\":3}]", "{a: [1]}", "{'a': [1, 3]}"),
                arguments("[{\"op\":\"add\",\"path\":\"/a/0\",\"value\":3}]", "{a: [1]}", "{'a': [3, 1]}"),
                arguments("[{\"op\":\"add\",\"path\":\"/a/5\",\"value\":3}]", "{a: [1]}", "error"),
                arguments("[{\"op\":\"add\",\"path\":\"/a/01\",\"value\":3}]", "{a: [1, 2]}", "{'a': [1, 3, 2]}"),
                arguments("[{\"op\":\"add\",\"path\":\"/a/b\",\"value\":3}]", "{}", "error"),
                arguments("[{\"op\":\"add\",\"path\":\"\",\"value\":{\"x\":1}}]", "{a: 1}", "{'x': 1}"),
                arguments("[{\"op\":\"add\",\"path\":\"a\",\"value\":1}]", "{}", "error"),
                arguments("[{\"op\":\"replace\",\"path\":\"/a\",\"value\":2}]", "{a: 1}", "{'a': 2}"),
                arguments("[{\"op\":\"replace\",\"path\":\"/b\",\"value\":2}]", "{a: 1}", "error"),
                arguments("[{\"op\":\"remove\",\"path\":\"/a\"}]", "{a: 1}", "{}"),
                arguments("[{\"op\":\"remove\",\"path\":\"/b\"}]", "{a: 1}", "error"),
                arguments("[{\"op\":\"remove\",\"path\":\"/a/-\"}]", "{a: [1]}", "error"),
                arguments("[{\"op\":\"move\",\"from\":\"/a\",\"path\":\"/b\"}]", "{a: 1}", "{'b': 1}"),
                arguments("[{\"op\":\"move\",\"from\":\"/a\",\"path\":\"/a\"}]", "{a: 1}", "{'a': 1}"),
                arguments("[{\"op\":\"copy\",\"from\":\"/a\",\"path\":\"/b\"}]", "{a: [1]}", "{'a': [1], 'b': [1]}"),
                arguments("[{\"op\":\"copy\",\"from\":\"/x\",\"path\":\"/b\"}]", "{a: [1]}", "error"),
                arguments("[{\"op\":\"test\",\"path\":\"/a\",\"value\":1}]", "{a: 1}", "{'a': 1}"),
                arguments("[{\"op\":\"test\",\"path\":\"/a\",\"value\":1.0}]", "{a: 1}", "{'a': 1}"),
                arguments("[{\"op\":\"test\",\"path\":\"/a\",\"value\":2}]", "{a: 1}", "error"),
                arguments("[{\"op\":\"test\",\"path\":\"/a\",\"value\":true}]", "{a: 1}", "{'a': 1}"),
                arguments("[{\"op\":\"nope\",\"path\":\"/a\"}]", "{a: 1}", "error"),
                arguments("[{\"path\":\"/a\"}]", "{a: 1}", "error"),
                arguments("[{\"op\":\"add\",\"path\":\"/a\"}]", "{a: 1}", "error"),
                arguments("[{\"op\":\"add\",\"path\":\"/a~1b\",\"value\":1}]", "{}", "{'a/b': 1}"),
                arguments("[{\"op\":\"add\",\"path\":\"/a~0\",\"value\":1}]", "{}", "{'a~': 1}"),
                arguments("[{\"op\":\"add\",\"path\":\"/a~2\",\"value\":1}]", "{}", "error"),
                arguments("[{\"op\":\"add\",\"path\":5,\"value\":1}]", "{}", "error"),
                arguments("{}", "{a: 1}", "{'a': 1}"),
                arguments("[]", "{a: 1}", "{'a': 1}"),
                arguments("", "{a: 1}", "error"),
                arguments("[{\"op\":\"add\",\"path\":\"/a/0/b\",\"value\":1}]", "{a: [{}]}", "{'a': [{'b': 1}]}"),
                arguments("[{\"op\":\"remove\",\"path\":\"\"}]", "{a: 1}", "error"),
                arguments("[{\"op\":\"move\",\"from\":\"/a\",\"path\":\"/a/b\"}]", "{a: {}}", "error"));
    }

    @ParameterizedTest
    @MethodSource("patches")
    void patchesAsThePythonLibraryDoes(String patch, String before, String after) throws LimitException {
        String patched;
        try {
            patched = PythonRepr.str(
                    JsonPatch.apply(patch, PythonYaml.load(before).value()));
        } catch (PythonException e) {
            patched = "error";
        }
        assertThat(patched).isEqualTo(after);
    }
}
