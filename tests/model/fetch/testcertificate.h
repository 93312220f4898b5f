#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

/// A certificate for "news.example" that signs itself, and its key; for tests alone.
inline QSslCertificate testCertificate()
{
    return QSslCertificate(R"(
-----BEGIN CERTIFICATE-----
MIIBajCCARCgAwIBAgIBATAKBggqhkjOPQQDAjAXMRUwEwYDVQQDDAxuZXdzLmV4
YW1wbGUwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBcxFTATBgNV
BAMMDG5ld3MuZXhhbXBsZTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABO97B+Is
AMFAiLrqOzCviW++QeQxCjzTO5tcB3lqacbYhP+XoYpiRzDBZVhLdkzcGLvVCqjf
IHeFukgG3TzlunSjSzBJMBcGA1UdEQQQMA6CDG5ld3MuZXhhbXBsZTAPBgNVHRMB
Af8EBTADAQH/MB0GA1UdDgQWBBTmmvXE02E4uR//HSKRFszeBLpxdjAKBggqhkjO
PQQDAgNIADBFAiBz4LqJqndCGCe3gaV/YV7j9mIrHDzlfiI5VsWvixyiDAIhAJlO
h5ij6Hx/pWb1F1WNXFHuAAxZeAiLtcUVHLUBfBfa
-----END CERTIFICATE-----
)");
}

inline QSslKey testKey()
{
    return QSslKey(R"(
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgoYgG4GnTwH5bpKS7
261B3i9O9q946V0kZ0YbIb8sgI2hRANCAATvewfiLADBQIi66jswr4lvvkHkMQo8
0zubXAd5amnG2IT/l6GKYkcwwWVYS3ZM3Bi71Qqo3yB3hbpIBt085bp0
-----END PRIVATE KEY-----
)",
        QSsl::Ec);
}

/// Trusts a certificate besides those of the system until it goes.
class Trust {
public:
    explicit Trust(const QSslCertificate& certificate)
        : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificate(certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~Trust() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Trust(const Trust&) = delete;
    Trust& operator=(const Trust&) = delete;

private:
    QSslConfiguration m_before;
};
