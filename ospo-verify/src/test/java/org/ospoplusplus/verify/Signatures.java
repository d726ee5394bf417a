package org.ospoplusplus.verify;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Signatures of types and members, similar to the source. They do not depend on the JDK. */
final class Signatures {

    /** Methods that each type has. */
    private static final Set<String> OF_EVERYTHING = Set.of("toString()", "hashCode()", "equals(Object)");

    private static final Set<String> OF_ENUMS = Set.of("values()", "valueOf(String)");

    private Signatures() {}

    /** {@return a line for a type, and a sorted line for each of its accessible members} */
    static List<String> of(Class<?> type) {
        String name = name(type);
        Stream<String> fields = Stream.of(type.getDeclaredFields())
                .filter(field -> isVisible(field, type))
                .sorted(Comparator.comparing(Field::getName))
                .map(field -> field(field, name));
        Stream<String> constructors = Stream.of(type.getDeclaredConstructors())
                .filter(constructor -> isVisible(constructor, type))
                .map(constructor -> "new " + generics(constructor.getTypeParameters()) + name + parameters(constructor)
                        + thrown(constructor))
                .sorted();
        Stream<String> methods = Stream.of(type.getDeclaredMethods())
                .filter(method -> isVisible(method, type) && !isImplied(method, type))
                .sorted(Comparator.comparing(Method::getName).thenComparing(Signatures::parameters))
                .map(method -> method(method, name));
        List<String> lines = new ArrayList<>(List.of(declaration(type)));
        Stream.of(fields, constructors, methods)
                .flatMap(members -> members)
                .map("  "::concat)
                .forEach(lines::add);
        return lines;
    }

    private static boolean isVisible(Member member, Class<?> type) {
        boolean extensible = !Modifier.isFinal(type.getModifiers()) && !type.isSealed();
        return !member.isSynthetic()
                && (Modifier.isPublic(member.getModifiers())
                        || (Modifier.isProtected(member.getModifiers()) && extensible));
    }

    private static boolean isImplied(Method method, Class<?> type) {
        String signature = method.getName() + parameters(method);
        return OF_EVERYTHING.contains(signature) || (type.isEnum() && OF_ENUMS.contains(signature));
    }

    private static String declaration(Class<?> type) {
        List<String> words = new ArrayList<>();
        int modifiers = type.getModifiers();
        boolean isPlain = !type.isInterface() && !type.isEnum() && !type.isRecord();
        if (Modifier.isProtected(modifiers)) {
            words.add("protected");
        }
        if (isPlain && Modifier.isAbstract(modifiers)) {
            words.add("abstract");
        }
        if (isPlain && Modifier.isFinal(modifiers)) {
            words.add("final");
        }
        if (type.isSealed()) {
            words.add("sealed");
        }
        words.add(kind(type));
        words.add(name(type) + generics(type.getTypeParameters()));
        AnnotatedType above = type.getAnnotatedSuperclass();
        if (isPlain && above != null && above.getType() != Object.class) {
            words.add("extends " + text(above));
        }
        if (!type.isAnnotation() && type.getInterfaces().length > 0) {
            words.add((type.isInterface() ? "extends " : "implements ") + list(type.getAnnotatedInterfaces()));
        }
        return String.join(" ", words);
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "@interface";
        }
        if (type.isInterface()) {
            return "interface";
        }
        return type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    }

    private static String field(Field field, String owner) {
        if (field.isEnumConstant()) {
            return owner + "." + field.getName();
        }
        return modifiers(field) + text(field.getAnnotatedType()) + " " + owner + "." + field.getName();
    }

    private static String method(Method method, String owner) {
        String generics = generics(method.getTypeParameters());
        return (method.isDefault() ? "default " : modifiers(method))
                + (generics.isEmpty() ? "" : generics + " ")
                + text(method.getAnnotatedReturnType())
                + " "
                + owner
                + "."
                + method.getName()
                + parameters(method)
                + thrown(method)
                + (method.getDefaultValue() == null ? "" : " default");
    }

    private static String modifiers(Member member) {
        int modifiers = member.getModifiers();
        return (Modifier.isProtected(modifiers) ? "protected " : "")
                + (Modifier.isStatic(modifiers) ? "static " : "")
                + (Modifier.isAbstract(modifiers) && !member.getDeclaringClass().isInterface() ? "abstract " : "");
    }

    private static String parameters(Executable executable) {
        String types = list(executable.getAnnotatedParameterTypes());
        return "(" + (executable.isVarArgs() ? types.substring(0, types.length() - 2) + "..." : types) + ")";
    }

    private static String thrown(Executable executable) {
        return executable.getExceptionTypes().length == 0
                ? ""
                : " throws " + list(executable.getAnnotatedExceptionTypes());
    }

    private static String generics(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(variable -> variable.getName() + bounds(variable.getAnnotatedBounds(), " extends "))
                        .collect(joining(", ", "<", ">"));
    }

    private static String bounds(AnnotatedType[] bounds, String word) {
        boolean isExplicit = bounds.length > 0
                && !(bounds[0].getType() == Object.class && !bounds[0].isAnnotationPresent(Nullable.class));
        return isExplicit ? word + Arrays.stream(bounds).map(Signatures::text).collect(joining(" & ")) : "";
    }

    private static String list(AnnotatedType[] types) {
        return Arrays.stream(types).map(Signatures::text).collect(joining(", "));
    }

    private static String text(AnnotatedType type) {
        String nullable = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
        if (type instanceof AnnotatedArrayType array) {
            return text(array.getAnnotatedGenericComponentType()) + nullable.strip() + "[]";
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            String raw = name((Class<?>) ((ParameterizedType) type.getType()).getRawType());
            return nullable + raw + "<" + list(parameterized.getAnnotatedActualTypeArguments()) + ">";
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            AnnotatedType[] lower = wildcard.getAnnotatedLowerBounds();
            return "?"
                    + (lower.length > 0
                            ? bounds(lower, " super ")
                            : bounds(wildcard.getAnnotatedUpperBounds(), " extends "));
        }
        if (type instanceof AnnotatedTypeVariable) {
            return nullable + type.getType().getTypeName();
        }
        return nullable + name((Class<?>) type.getType());
    }

    /** {@return the name without the package, which is in the heading or well known} */
    private static String name(Class<?> type) {
        Class<?> around = type.getDeclaringClass();
        return around == null ? type.getSimpleName() : name(around) + "." + type.getSimpleName();
    }
}
