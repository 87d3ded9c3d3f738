"""Texts and records with personal data, made by a generator that the anonymiser's own sets know nothing of, in ten other locales.

pip install faker==40.54.0 phonenumbers; python scripts/references/held-out.py > test/fixtures/anonymise/held-out.jsonl
One JSON object a line: {"text": ..., "values": [{"entity": ..., "start": ..., "end": ...}]}, offsets in UTF-16 code units.
A phone number is kept where the numbering plan knows it (phonenumbers), an IBAN where its check digits are right.
"""

import json
import random
import sys

import phonenumbers
from faker import Faker

LOCALES = ["it_IT", "nl_NL", "sv_SE", "pt_BR", "tr_TR", "cs_CZ", "ko_KR", "zh_CN", "uk_UA", "el_GR"]
REGIONS = {"it_IT": "IT", "nl_NL": "NL", "sv_SE": "SE", "pt_BR": "BR", "tr_TR": "TR", "cs_CZ": "CZ", "ko_KR": "KR", "zh_CN": "CN", "uk_UA": "UA", "el_GR": "GR"}
Faker.seed(20261125)
chance = random.Random(20261125)
fakers = {locale: Faker(locale) for locale in LOCALES}
american = Faker("en_US")
IBAN_COUNTRIES = ["IT", "NL", "SE", "TR", "CZ", "UA", "GR"]


def units(text):
    return len(text.encode("utf-16-le")) // 2


def emit(parts):
    text, values = "", []
    for part in parts:
        if isinstance(part, tuple):
            entity, value = part
            values.append({"entity": entity, "start": units(text), "end": units(text) + units(value)})
            text += value
        else:
            text += part
    sys.stdout.write(json.dumps({"text": text, "values": values}, ensure_ascii=False) + "\n")


def phone(locale):
    """In international form, as somebody abroad is told it; half of them spelled without spaces."""
    for _ in range(200):
        try:
            number = phonenumbers.parse(fakers[locale].phone_number(), REGIONS[locale])
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            form = phonenumbers.PhoneNumberFormat
            return phonenumbers.format_number(number, chance.choice([form.INTERNATIONAL, form.E164]))
    example = phonenumbers.example_number_for_type(REGIONS[locale], phonenumbers.PhoneNumberType.MOBILE)
    return phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def iban(locale):
    country = REGIONS[locale] if REGIONS[locale] in IBAN_COUNTRIES else "IT"
    maker = next(one for one in LOCALES if REGIONS[one] == country)
    return fakers[maker].iban()


def birth(locale):
    day = fakers[locale].date_of_birth(minimum_age=18, maximum_age=90)
    return day.strftime(chance.choice(["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%d-%m-%Y", "%Y/%m/%d"]))


def noise(locale):
    faker = fakers[locale]
    return chance.choice(
        [
            lambda: faker.sentence(nb_words=5),
            lambda: f"order {chance.randrange(10**9, 10**11)}",
            lambda: f"{faker.user_agent()}",
            lambda: f"{faker.iso8601()} INFO {faker.file_path()}",
            lambda: f"EAN {faker.ean13()}",
            lambda: f"ISBN {faker.isbn13()}",
            lambda: f"build {faker.sha1()}",
            lambda: f"{faker.hex_color()} {chance.randrange(1000)}px",
            lambda: f"total {faker.pricetag()}",
            lambda: f"id {faker.uuid4()}",
        ]
    )()


def card():
    """Faker makes JCB's of any number that begins with 35; the scheme has 3528 to 3589 (ISO/IEC 7812)."""
    while True:
        number = american.credit_card_number(card_type=chance.choice(["visa16", "mastercard", "amex", "jcb16", "diners"]))
        if not number.startswith("35") or 3528 <= int(number[:4]) <= 3589:
            return number


VALUES = [
    lambda locale: ["card ", ("CREDIT_CARD", card())],
    lambda locale: ["e-mail ", ("EMAIL_ADDRESS", chance.choice([american.ascii_email, american.company_email, american.free_email])())],
    lambda locale: ["phone ", ("PHONE_NUMBER", phone(locale))],
    lambda locale: ["IBAN ", ("IBAN_CODE", iban(locale))],
    lambda locale: ["from ", ("IP_ADDRESS", american.ipv4_public() if chance.random() < 0.6 else american.ipv6())],
    lambda locale: ["nic ", ("MAC_ADDRESS", american.mac_address())],
    lambda locale: ["SSN ", ("US_SSN", american.ssn(taxpayer_identification_number_type="SSN"))],
    lambda locale: ["date of birth ", ("DATE_TIME", birth(locale))],
]

for locale in LOCALES:
    for _ in range(40):
        parts = [noise(locale), " | "]
        for make in chance.sample(VALUES, 2):
            parts += make(locale) + [" | ", noise(locale), " | "]
        emit(parts)
    for _ in range(20):
        faker = fakers[locale]
        quote = lambda text: json.dumps(text.replace("\n", ", "), ensure_ascii=False)[1:-1]
        emit(
            [
                '{"first_name":"', ("PERSON", quote(faker.first_name())),
                '","last_name":"', ("PERSON", quote(faker.last_name())),
                '","email":"', ("EMAIL_ADDRESS", american.ascii_email()),
                '","phone":"', ("PHONE_NUMBER", phone(locale)),
                '","birth_date":"', ("DATE_TIME", birth(locale)),
                '","address":{"street":"', ("LOCATION", quote(faker.street_address())),
                '","city":"', ("LOCATION", quote(faker.city())),
                '","postcode":"', ("LOCATION", quote(faker.postcode())),
                '"},"password":"', ("SECRET", quote(faker.password(length=14, special_chars=False))),
                f'","product":"{quote(faker.word())}","price":{chance.randrange(100, 99999) / 100},"sku":"{faker.ean8()}","created":"{faker.iso8601()}"}}',
            ]
        )
