#include "model/io/recordsschema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

// The only file that sees the validator: its headers take long to compile and are not free of warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wpedantic"
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

namespace io {

namespace {

QJsonObject readSchema()
{
    QFile file(QStringLiteral(":/schema/records-1.schema.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject resolved(const QJsonObject& root, const QJsonObject& schema)
{
    const QString reference = schema.value(QLatin1String("$ref")).toString();
    return reference.isEmpty()
        ? schema
        : root.value(QLatin1String("definitions")).toObject().value(reference.section(QLatin1Char('/'), -1)).toObject();
}

QString typeWords(const QString& type)
{
    static const QList<std::pair<QString, QString>> words{{QStringLiteral("string"), QStringLiteral("text")},
        {QStringLiteral("integer"), QStringLiteral("a whole number")},
        {QStringLiteral("number"), QStringLiteral("a number")},
        {QStringLiteral("boolean"), QStringLiteral("true or false")},
        {QStringLiteral("array"), QStringLiteral("a list")}, {QStringLiteral("object"), QStringLiteral("an object")}};
    for (const auto& [name, said] : words) {
        if (name == type)
            return said;
    }
    return type;
}

// "text", "a whole number from 0", "one of meeting, visit, …".
QString expectation(const QJsonObject& schema)
{
    if (schema.contains(QLatin1String("enum"))) {
        QStringList values;
        for (const QJsonValue value : schema.value(QLatin1String("enum")).toArray())
            values.append(value.isDouble() ? QString::number(value.toInt()) : value.toString());
        return (values.size() > 1 ? QStringLiteral("one of ") : QString()) + values.join(QStringLiteral(", "));
    }
    QStringList types;
    const QJsonValue type = schema.value(QLatin1String("type"));
    for (const QJsonValue one : type.isArray() ? type.toArray() : QJsonArray{type})
        types.append(typeWords(one.toString()));
    QString words = types.join(QStringLiteral(" or "));
    if (schema.contains(QLatin1String("minimum")))
        words += QStringLiteral(" from %1").arg(schema.value(QLatin1String("minimum")).toInt());
    if (schema.contains(QLatin1String("maximum")))
        words += QStringLiteral(" to %1").arg(schema.value(QLatin1String("maximum")).toInt());
    if (schema.contains(QLatin1String("minLength")))
        words += QStringLiteral(" that is not empty");
    return words;
}

// A step of valijson's path, "[name]" or "[3]", without its brackets.
QString stepName(const std::string& step)
{
    const QString name = QString::fromStdString(step);
    return name.startsWith(QLatin1Char('[')) && name.endsWith(QLatin1Char(']')) ? name.sliced(1, name.size() - 2)
                                                                                : name;
}

// Follows the path of a failure through document and schema: its pointer, and what should have stood there.
QString describe(const QJsonObject& root, const QJsonValue& document, const valijson::ValidationResults::Error& error)
{
    QString pointer;
    QJsonObject schema = root;
    QJsonValue value = document;
    for (size_t i = 1; i < error.context.size(); ++i) { // the first step is the root itself
        QString step = stepName(error.context[i]);
        if (value.isArray()) {
            value = value.toArray().at(step.toInt());
            schema = resolved(root, schema.value(QLatin1String("items")).toObject());
        } else {
            value = value.toObject().value(step);
            schema = resolved(root, schema.value(QLatin1String("properties")).toObject().value(step).toObject());
        }
        pointer += QLatin1Char('/')
            + step.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
    }
    const QString place = pointer.isEmpty() ? QStringLiteral("the document") : pointer;
    if (value.isObject()) {
        for (const QJsonValue key : schema.value(QLatin1String("required")).toArray()) {
            if (!value.toObject().contains(key.toString()))
                return QStringLiteral("%1: the key \u201C%2\u201D is missing").arg(place, key.toString());
        }
    }
    return QStringLiteral("%1: expected %2").arg(place, expectation(schema));
}

} // namespace

Result<void> checkSchema(const QJsonValue& document, const QString& name)
{
    const QJsonObject root = readSchema();
    valijson::Schema schema;
    valijson::SchemaParser parser;
    const QJsonValue rootValue(root);
    parser.populateSchema(valijson::adapters::QtJsonAdapter(rootValue), schema);
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(schema, valijson::adapters::QtJsonAdapter(document), &results))
        return {};
    // The innermost failure is the one to mend; those around it only say that something inside them failed.
    const valijson::ValidationResults::Error* innermost = nullptr;
    for (const auto& error : results) {
        if (!innermost || error.context.size() > innermost->context.size())
            innermost = &error;
    }
    return failure(ErrorCode::SchemaViolation, name,
        innermost ? describe(root, document, *innermost) : QStringLiteral("the document: not a records document"));
}

} // namespace io
