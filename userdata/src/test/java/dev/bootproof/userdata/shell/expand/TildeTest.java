package dev.bootproof.userdata.shell.expand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.syntax.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tables hold was shown by bash 5.2.15. */
class TildeTest {
    private final TestEnvironment environment =
            TestEnvironment.with("HOME", "/home/me").and("OLDPWD", "/old").and("v", "/x");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ~;             </home/me>
            ~/x;           </home/me/x>
            ~root/x;       </root/x>
            ~nobodyxyz;    <~nobodyxyz>
            ~+/x;          </here/x>
            ~-;            </old>
            \\~;            <~>
            ~"/x";         <~/x>
            ~"root";       <~root>
            x~;            <x~>
            x=~;           <x=/home/me>
            x=~/a:~/b;     <x=/home/me/a:/home/me/b>
            x:~;           <x:~>
            a=b=~;         <a=b=~>
            x+=~;          <x+=/home/me>
            1=~;           <1=~>
            ~:x;           </home/me:x>
            ~/a:~;         </home/me/a:~>
            ~$v;           <~/x>
            $v~;           </x~>
            -x=~;          <-x=~>
            x=a:~root:~+;  <x=a:/root:/here>
            """)
    void ofAnArgument(String word, String shown) {
        assertThat(TestEnvironment.shown(environment.fields(word))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ~;         /home/me
            ~/x:~;     /home/me/x:/home/me
            a:~/b;     a:/home/me/b
            "~":~;     ~:/home/me
            a=~;       a=~
            :~:;       :/home/me:
            ~root:~+;  /root:/here
            """)
    void ofAnAssignedValue(String value, String assigned) {
        Word word = TestEnvironment.words(value).get(0);

        assertThat(new Expander(environment).single(word, true)).isEqualTo(assigned);
    }

    @Test
    void withoutHomeItIsRoots() {
        assertThat(new TestEnvironment().fields("~/x ~- ~ec2-user")).containsExactly("/root/x", "~-", "/home/ec2-user");
    }
}
