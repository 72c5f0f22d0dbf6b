"""AWS Certificate Manager whose certificates are real: signed by an authority of this cloud, once the domain is validated.

"ACM uses CNAME (Canonical Name) records to validate that you own or control a domain" (DNS validation): a certificate is PENDING_VALIDATION until each of its
CNAMEs is in a public zone of the account. Control: GET certificates/authority gives who signs, for whoever is to trust it.
"""

from __future__ import annotations

import datetime
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from moto.acm.models import CertBundle
from moto.route53.models import route53_backends

from .context import Context
from .dns.records import full

VALID = datetime.timedelta(days=198)
"""The CA/Browser Forum allows 200 since 2026-03-15."""


class Authority:
    def __init__(self) -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "The local AWS")])
        constraints = x509.BasicConstraints(ca=True, path_length=0)
        self.certificate = self._builder(self.name, self.key).add_extension(constraints, critical=True).sign(self.key, hashes.SHA256())

    def pem(self) -> str:
        return self.certificate.public_bytes(serialization.Encoding.PEM).decode()

    def issue(self, names: list[str]) -> tuple[bytes, bytes]:
        """A certificate and its key, as PEM; the first of the names is its own."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, names[0])])
        alternatives = x509.SubjectAlternativeName([x509.DNSName(name) for name in names])
        signed = self._builder(subject, key).add_extension(alternatives, critical=False).sign(self.key, hashes.SHA256())
        kind, plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        pem = serialization.Encoding.PEM
        return signed.public_bytes(pem), key.private_bytes(pem, kind, plain)

    def _builder(self, subject: x509.Name, key: ec.EllipticCurvePrivateKey) -> x509.CertificateBuilder:
        now = datetime.datetime.now(datetime.UTC)
        builder = x509.CertificateBuilder().subject_name(subject).issuer_name(self.name).public_key(key.public_key())
        builder = builder.serial_number(x509.random_serial_number())
        return builder.not_valid_before(now - datetime.timedelta(minutes=5)).not_valid_after(now + VALID)


def install(cloud: Context) -> None:
    made: list[Authority] = []

    def authority() -> Authority:
        # Not before it is asked for: few tests have certificates.
        if not made:
            made.append(Authority())
        return made[0]

    def generate_cert(
        cls: Any, domain_name: str, account_id: str, region: str, sans: list[str] | None = None, cert_authority_arn: str | None = None
    ) -> CertBundle:
        certificate, key = authority().issue(list(dict.fromkeys([domain_name, *(sans or [])])))
        kinds = {"cert_type": "AMAZON_ISSUED", "cert_status": "PENDING_VALIDATION", "cert_authority_arn": cert_authority_arn}
        bundle: CertBundle = cls(certificate=certificate, private_key=key, account_id=account_id, region=region, **kinds)
        return bundle

    def check(self: CertBundle) -> None:
        if self.status == "PENDING_VALIDATION" and validated(self):
            self.status = "ISSUED"

    CertBundle.generate_cert = classmethod(generate_cert)  # type: ignore[method-assign, assignment]
    CertBundle.check = check  # type: ignore[method-assign]
    cloud.route("GET", "certificates/authority", lambda _body, _query: {"pem": authority().pem()})


def validated(bundle: CertBundle) -> bool:
    account = bundle.arn.split(":")[4]
    zones: Any = [zone for zone in route53_backends[account]["aws"].zones.values() if not zone.private_zone]
    known = {(record.name, record.type, value) for zone in zones for record in zone.rrsets for value in record.values}
    asked = [option["ResourceRecord"] for option in bundle.describe()["Certificate"]["DomainValidationOptions"]]
    values = {(full(each["Name"]), each["Type"]) for each in asked}
    return all(any((name, kind) == (record, type_) and full(value) == full(asked[0]["Value"]) for record, type_, value in known) for name, kind in values)
