package likely

import "github.com/piivet/piivet/internal/category"

// entry says what data of a category is called: phrases of words as [Words]
// gives them, separated by commas. Without a setting, the name is enough.
type entry struct {
	category category.ID
	shapes   shape
	setting  setting
	phrases  string
}

// table is ordered as the tree of categories is.
var table = [...]entry{
	{"contact.name", text, anywhere, "first name, last name, given name, family name, middle name, maiden name, full name, real name, birth name, card holder name, account holder name, recipient name, passenger name, patient name, beneficiary name, guest name"},
	{"contact.name", text, person, "name, display name, preferred name, legal name, holder name, title and name, initial, signature name"},
	{"contact.email", text, anywhere, "email, e mail, email address, mail address, recipient email, to email, from email"},
	{"contact.email", text, mail, "to, cc, bcc, from, sender, recipient, reply to, to address, cc address, bcc address, from address, reply to address, sender address, recipient address, mailbox"},
	{"contact.email", text, person, "mail"},
	{"contact.phone", text | number, anywhere, "phone, phone number, telephone, telephone number, mobile number, mobile phone, mobile phone number, cell phone, cell phone number, fax, fax number, msisdn, whatsapp number, phone e 164"},
	{"contact.phone", text | number, person, "mobile, cell"},
	{"contact.phone", text, call, "from, to, caller, callee, caller id, called, from number, to number"},
	{"contact.address", text | foreign, anywhere, "home address, mailing address, postal address, shipping address, billing address, delivery address, residential address, address line, address line 1, address line 2, address line one, address line two, street address line 1, street address line 2"},
	{"contact.address", text | foreign, person, "address, residence"},
	{"contact.address", text, address, "line 1, line 2, line 3, line one, line two"},
	{"contact.address.street", text, anywhere, "street, street address, street name, house number, street secondary, street line, street number, street 1, street 2"},
	{"contact.address.city", text, anywhere, "city, town, city name"},
	{"contact.address.postal-code", text | number, anywhere, "postal code, zip code, address zip"},
	{"contact.address.postal-code", text | number, address, "zip"},
	{"contact.country", text | oneOf, anywhere, "country of residence, residence country, address country"},
	{"contact.country", text | oneOf, address, "country, country code"},
	{"contact.company", text, anywhere, "employer, employer name"},
	{"contact.company", text, person, "company, company name"},
	{"contact.job-title", text, anywhere, "job title, occupation, profession, contact title"},
	{"contact.username", text, anywhere, "user name, login name, screen name, nick name, login id, user login"},
	{"contact.username", text, person, "login, handle, nickname, nick"},
	{"contact.username", text, login, "login, user"},
	{"contact.social-profile", text, anywhere, "twitter handle, linkedin url, linkedin profile, instagram handle, facebook url, facebook id, twitter user name, linkedin"},

	{"demographic.date-of-birth", text | moment | number, anywhere, "date of birth, birth date, birthday, dob, birth day, birth month, birth year, dob day, dob month, dob year, year of birth, born on, born at"},
	{"demographic.place-of-birth", text, anywhere, "place of birth, birth place, birth city, birth country, country of birth, city of birth"},
	{"demographic.age", number | text, person, "age, age year"},
	{"demographic.gender", text | oneOf | number, anywhere, "gender, gender identity, pronoun"},
	{"demographic.gender", text | oneOf | number, person, "sex"},
	{"demographic.marital-status", text | oneOf, anywhere, "marital status, civil status"},
	{"demographic.nationality", text | oneOf, anywhere, "nationality, citizenship"},
	{"demographic.language", text | oneOf, anywhere, "preferred language, preferred locale, native language, mother tongue, spoken language"},
	{"demographic.language", text | oneOf, person, "language, locale"},
	{"demographic.photo", text, anywhere, "avatar, avatar url, avatar image, profile picture, profile photo, profile image, profile picture url, profile image url, headshot, selfie, portrait"},
	{"demographic.photo", text, person, "photo, photo url, picture, picture url, image, image url"},

	{"account.user-id", text | number | number16, anywhere, "user id, customer id, person id, owner id, user uuid, external user id, contact id"},
	{"account.user-id", text, event, "user"},
	{"account.user-id", text, payment, "customer"},

	{"government-id.ssn", text | number, anywhere, "ssn, social security number, social insurance number, national insurance number, nino, ssn last 4, social security"},
	{"government-id.passport", text, anywhere, "passport number"},
	{"government-id.passport", text, person, "passport"},
	{"government-id.tax-id", text | number, anywhere, "tax id, tax number, tin, itin, tax identification number, taxpayer id, tax file number"},
	{"government-id.drivers-license", text, anywhere, "driver license, driver license number, driving license, driving license number, driver licence, driving licence, driving licence number, dl number"},
	{"government-id.national-id", text | number, anywhere, "national id, national id number, identity card, identity card number, id card number, personal id number, personal identity number, aadhaar, aadhaar number, nric, cpf, pesel, bsn, curp, government id"},

	{"financial.card.card-number", text | number, anywhere, "card number, credit card, credit card number, debit card number, debit card, primary account number, card pan"},
	{"financial.card.card-number", text | number, card, "number, pan"},
	{"financial.card.card-expiry", text | number | moment, anywhere, "card expiry, card expiration, card expiry date, expiry month, expiry year, exp month, exp year, expiration month, expiration year"},
	{"financial.card.card-expiry", text | number | moment, card, "expiry, expiration, exp date, expiry date, expiration date"},
	{"financial.card.cvv", text | number, anywhere, "cvv, cvc, cvv 2, cvc 2, card security code, card verification value, card verification code"},
	{"financial.card.cvv", text | number, card, "security code, csc"},
	{"financial.bank-account", text | number, anywhere, "iban, bank account, bank account number, account number, routing number, sort code, bank routing number"},
	{"financial.income", text | number, anywhere, "salary, annual income, monthly income, income, wage, net worth, base salary, gross salary"},
	{"financial.payment", number, person, "balance, account balance, debt"},
	{"financial.credit-score", text | number, anywhere, "credit score, credit rating, fico score"},

	{"insurance.insurance-number", text | number, anywhere, "insurance number, insurance id, insurance policy number, insurance member id, policy number, insurance card number"},
	{"insurance.insurer", text, anywhere, "insurer, insurance provider, insurance company, insurance carrier"},
	{"insurance.claim", text | number, anywhere, "insurance claim, insurance claim number"},

	{"health.diagnosis", text, anywhere, "diagnosis, diagnose, diagnosis code, icd code, icd 10, icd 10 code, symptom, medical history, medical condition, health condition, disability"},
	{"health.treatment", text, anywhere, "treatment plan, medical treatment, therapy"},
	{"health.medication", text, anywhere, "medication, prescription, medication name, prescribed drug"},
	{"health.allergy", text, anywhere, "allergy"},
	{"health.lab-result", text | number, anywhere, "lab result, blood type, blood group, blood pressure, heart rate"},
	{"health.medical-record", text | number, anywhere, "medical record number, mrn, patient id, medical record, patient record, patient number"},

	{"credential.password", text, anywhere, "password, pass phrase, passcode, password confirmation, confirm password, new password, basic auth password"},
	{"credential.password", text, login, "pass"},
	{"credential.token", text, anywhere, "access token, refresh token, auth token, bearer token, id token, api token, oauth token, security token, jwt, personal access token, reset token, verification token, activation token, confirmation token, invite token, login token, magic link, magic token, authorization token, session jwt, bot token"},
	{"credential.token", text, login, "token, bearer"},
	{"credential.session", text, anywhere, "session token, session key, session secret, session cookie"},
	{"credential.session", text, person, "session id"},
	{"credential.api-key", text, anywhere, "api key, api secret, access key, secret access key, license key, app key, auth key"},
	{"credential.api-key", text, login, "license"},
	{"credential.secret", text, anywhere, "secret, client secret, shared secret, signing secret, webhook secret, app secret, consumer secret, secret key, totp secret, otp secret, mfa secret, hmac secret, hmac key"},
	{"credential.private-key", text, anywhere, "private key, signing key, private key pem, encryption key, key material, ssh private key, master key"},
	{"credential.pin", text | number, anywhere, "pin code, pin number, card pin, user pin, login pin"},
	{"credential.pin", text, person, "pin"},
	{"credential.one-time-code", text | number, anywhere, "otp, otp code, totp code, verification code, one time code, one time password, one time passcode, mfa code, 2 fa code, recovery code, backup code, reset code, sms code, login code"},
	{"credential.security-answer", text, anywhere, "security answer, secret answer, security question answer"},

	{"usage.ip", text | ip, anywhere, "client ip, client ip address, remote ip, remote ip address, user ip, user ip address, visitor ip, real ip, last ip, login ip, last login ip, signup ip, sign in ip, current sign in ip, last sign in ip, registration ip, customer ip, customer ip address, purchase ip, created ip, remote address, client address, forwarded for"},
	{"usage.ip", text | ip, person, "ip, ip address, ip v 4, ip v 6"},
	{"usage.ip", text | ip, visit, "ip, ip address"},
	{"usage.cookie-id", text, anywhere, "visitor id, cookie id, anonymous id, distinct id, tracking id, visitor uuid"},
	{"usage.browser", text, anywhere, "user agent, browser fingerprint"},
	{"usage.referrer", text, anywhere, "referrer, referer, referrer url, referer url, referring url"},
	{"usage.search-query", text, anywhere, "search query, search term, search phrase, search history"},

	{"device.device-id", text, anywhere, "device id, device token, push token, imei, imsi, mac address, device serial, device serial number, android id, udid, device identifier, device fingerprint"},
	{"device.advertising-id", text, anywhere, "advertising id, idfa, gaid, aaid, advertising identifier, idfv"},

	{"location.area", text, person, "timezone, time zone, user timezone"},
	{"location.coordinates", text | number, anywhere, "latitude, longitude, latitude long, latlong, latlng, gps, gps coordinate, geo location, geolocation, latitude longitude"},
	{"location.coordinates", text | number, person, "location, coordinate, current location, last location, home location"},

	{"correspondence.message", text, anywhere, "email body, message text, sms text, sms body, chat message, direct message"},
	{"correspondence.message", text, mail, "body, html body, text body, plain text body, message body, subject, html, text, plain text, content"},
	{"correspondence.message", text, chat, "text, message, body, message body"},
	{"correspondence.inquiry", text, inquiry, "message, subject, question, description, text, body, content"},
	{"correspondence.comment", text, anywhere, "feedback, feedback text, survey answer, customer comment, user comment, review text"},
	{"correspondence.recording", text, anywhere, "transcription text, call recording, voice recording, voicemail, recording transcript, call transcript"},

	{"employment.cv", text, anywhere, "curriculum vitae, cv, cv text, resume text, resume file, work history, cover letter"},
	{"employment.employee-id", text | number | number16, anywhere, "employee id, employee number, staff id, staff number, personnel number, badge number"},
	{"employment.education", text, person, "education, degree"},

	{"special.religion", text | oneOf, anywhere, "religion, religious belief, religious affiliation, faith"},
	{"special.ethnicity", text | oneOf, anywhere, "ethnicity, ethnic origin, ethnicity other, ethnic group, racial origin"},
	{"special.ethnicity", text | oneOf, person, "race"},
	{"special.political-opinion", text | oneOf, anywhere, "political party, political opinion, political affiliation, political view, political exposure"},
	{"special.union-membership", text, anywhere, "trade union, union membership, union member"},
	{"special.sexual-orientation", text | oneOf, anywhere, "sexual orientation, sexuality, sexual preference"},
	{"special.genetic", text, anywhere, "dna sequence, genetic data, genome, genotype, dna"},
	{"special.biometric", text, anywhere, "biometric, biometric data, biometric template, face encoding, face embedding, face template, fingerprint template, fingerprint scan, fingerprint image, voiceprint, faceprint, iris scan"},
	{"special.criminal-record", text, anywhere, "criminal record, criminal history, conviction, criminal conviction"},

	{"child.guardian", text, anywhere, "guardian name, parent name, parent email, guardian email, guardian phone, parent phone, parent phone number, mother name, father name, mother maiden name"},
	{"child.school", text, child, "school, school name"},
}
