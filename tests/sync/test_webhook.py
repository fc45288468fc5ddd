import base64
import ipaddress
import json
import ssl
import threading
import time
from datetime import UTC, datetime, timedelta

import pytest

from app.errors import BackendRejected, BackendUnauthorised, BackendUnavailable
from app.sync.webhook import Webhook, failure, secret, signed_headers
from tests.sync.receiver import PATIENCE_S, receiving

KEY = bytes(range(32))
EC = "hazmat.primitives.asymmetric.ec"
NOW = datetime(2026, 3, 1, 8, 30, 0, 900_000, tzinfo=UTC)
BODY = json.dumps({"type": "test", "station": "Café"})


def sent(receiver, answer=(204, {}), **options):
    receiver.answers.append(answer)
    return Webhook(receiver.url, **options).send(KEY, "e1", BODY, NOW)


def test_the_signature_is_that_of_the_standard():
    """The example of standardwebhooks.com, as its reference libraries test themselves."""
    key = base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    headers = signed_headers(
        key, "msg_p5jXN8AQM9LWM0D4loKWxJek", '{"test": 2432232314}', datetime.fromtimestamp(1614265330, UTC)
    )
    assert headers == {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }
    assert secret(key) == "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


def test_an_event_arrives_as_it_was_with_its_signature(receiver):
    assert sent(receiver) == 204
    [request] = receiver.requests
    assert request.body.decode() == BODY
    assert request.path == "/hook?token=hidden"
    assert request.headers["content-type"] == "application/json"
    assert signed_headers(KEY, "e1", BODY, NOW).items() <= request.headers.items()


@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_any_success_is_one(receiver, status):
    assert sent(receiver, (status, {})) == status


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_told_and_not_followed(receiver, status):
    with pytest.raises(BackendRejected, match="says that it has moved"):
        sent(receiver, (status, {"location": receiver.url}))
    assert len(receiver.requests) == 1


@pytest.mark.parametrize("status", [400, 404, 410, 413, 422])
def test_what_is_not_accepted_is_told(receiver, status):
    with pytest.raises(BackendRejected, match=f"127.0.0.1 does not accept the event; it answered {status}"):
        sent(receiver, (status, {}))


@pytest.mark.parametrize("status", [401, 403])
def test_a_receiver_that_does_not_know_us_is_told(receiver, status):
    with pytest.raises(BackendUnauthorised, match="Check address and secret"):
        sent(receiver, (status, {}))


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503])
def test_a_receiver_that_cannot_now_may_later(receiver, status):
    with pytest.raises(BackendUnavailable, match=f"it answered {status}") as failed:
        sent(receiver, (status, {}))
    assert failed.value.retry_after_s is None


@pytest.mark.parametrize(
    ("text", "asked_s"),
    [
        ("120", 120),
        ("0", 0),
        ("Sun, 01 Mar 2026 08:31:00 GMT", 59.1),
        ("Sun, 01 Mar 2026 08:31:00 -0000", 59.1),
        ("Sun, 01 Mar 2026 08:00:00 GMT", 0),
        ("soon", None),
        ("-5", None),
        ("", None),
    ],
)
def test_a_receiver_may_say_when_to_come_back(text, asked_s):
    refusal = failure("host", 503, {"retry-after": text}, NOW)
    assert isinstance(refusal, BackendUnavailable)
    assert refusal.retry_after_s == asked_s


def test_a_receiver_that_does_not_answer_is_given_up_in_time(receiver):
    began_s = time.monotonic()
    with pytest.raises(BackendUnavailable, match=r"has not answered within 0\.2 seconds"):
        sent(receiver, (0, {}), timeout_s=0.2)
    assert time.monotonic() - began_s < PATIENCE_S


def test_a_hanging_request_ends_at_once_when_the_webhook_is_closed(receiver):
    webhook, ended = Webhook(receiver.url), []
    receiver.answers.append((0, {}))

    def send():
        try:
            webhook.send(KEY, "e1", BODY, NOW)
        except BackendUnavailable as error:
            ended.append(str(error))

    thread = threading.Thread(target=send)
    thread.start()
    receiver.wait_for(1)
    webhook.close()
    thread.join(PATIENCE_S)
    assert ended == ["The program is being closed."]
    with pytest.raises(BackendUnavailable, match="being closed"):
        webhook.send(KEY, "e2", BODY, NOW)
    assert len(receiver.requests) == 1


def test_an_address_where_nobody_listens_is_told_without_what_it_hides():
    with receiving() as other:
        url = other.url
    with pytest.raises(BackendUnavailable) as failed:
        Webhook(url).send(KEY, "e1", BODY, NOW)
    assert str(failed.value) == "127.0.0.1 cannot be reached. Check the network and actions.webhook_url."


def test_an_address_that_is_none_is_told():
    with pytest.raises(BackendRejected, match="address is not one"):
        Webhook("https://-\u2000-/").send(KEY, "e1", BODY, NOW)


def test_events_for_this_computer_do_not_go_through_a_proxy(receiver, monkeypatch):
    for name in ("http_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("no_proxy", raising=False)
    assert sent(receiver) == 204


def test_nothing_is_sent_to_a_receiver_whose_certificate_is_not_trusted(tmp_path):
    x509, hashes, serialization, ec = (
        pytest.importorskip(f"cryptography.{name}", reason="no certificate can be made")
        for name in ("x509", "hazmat.primitives.hashes", "hazmat.primitives.serialization", EC)
    )
    address = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    today = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([address]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = tmp_path / "pem"
    pem.write_bytes(
        certificate.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    with receiving(context) as receiver:
        with pytest.raises(BackendUnavailable, match="no certificate that this computer trusts"):
            Webhook(receiver.url).send(KEY, "e1", BODY, NOW)
        assert receiver.requests == []
