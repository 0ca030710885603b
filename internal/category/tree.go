package category

// node is one line of the tree. The table is constant data: nothing is built
// when a program starts.
type node struct {
	id ID
	// says completes the sentence "personal data: ...".
	says string
	// also lists other words for the node, folded (see fold), with spaces between.
	also string
	// sensitive holds for the node and all below it.
	sensitive bool
}

// tree lists the root first, and every node before the nodes below it.
var tree = [...]node{
	{id: Root, says: "any data about a person", also: "personaldata pii"},

	{id: "contact", says: "how to reach a person"},
	{id: "contact.name", says: "the name of a person", also: "fullname firstname givenname forename lastname surname familyname middlename"},
	{id: "contact.email", says: "an e-mail address", also: "mail emailaddress emailaddr"},
	{id: "contact.phone", says: "a telephone or fax number", also: "phonenumber telephone telephonenumber mobile mobilenumber cellphone fax"},
	{id: "contact.address", says: "a postal address", also: "streetaddress postaladdress homeaddress"},
	{id: "contact.address.street", says: "street and house number"},
	{id: "contact.address.city", says: "the town of an address", also: "town"},
	{id: "contact.address.postal-code", says: "a postal code", also: "zip zipcode postcode"},
	{id: "contact.country", says: "the country a person lives in"},
	{id: "contact.company", says: "the organisation a person works for", also: "companyname organisation organization employer"},
	{id: "contact.job-title", says: "the position a person holds", also: "jobposition"},
	{id: "contact.username", says: "the name a person signs in with", also: "login loginname nickname"},
	{id: "contact.social-profile", says: "an account with a social network", also: "socialhandle socialmedia"},

	{id: "demographic", says: "what describes a person", also: "demographics"},
	{id: "demographic.date-of-birth", says: "the day a person was born", also: "dob birthdate birthday"},
	{id: "demographic.place-of-birth", says: "the place a person was born", also: "birthplace"},
	{id: "demographic.age", says: "the age of a person"},
	{id: "demographic.gender", says: "the gender of a person", also: "sex"},
	{id: "demographic.marital-status", says: "whether a person is married"},
	{id: "demographic.nationality", says: "the citizenship of a person", also: "citizenship"},
	{id: "demographic.language", says: "the language a person speaks"},
	{id: "demographic.photo", says: "a picture of a person", also: "picture avatar portrait"},

	{id: "account", says: "a person's account with a service"},
	{id: "account.user-id", says: "the number a service gives a person", also: "customerid customernumber accountid personid"},
	{id: "account.preference", says: "how a person set up a service", also: "preferences settings"},
	{id: "account.order", says: "what a person ordered", also: "orders purchase purchases purchasehistory"},
	{id: "account.contest-entry", says: "what a person sent in to a contest or event", also: "contest registration"},

	{id: "government-id", says: "what a state identifies a person by", also: "governmentidentity", sensitive: true},
	{id: "government-id.ssn", says: "a social security number", also: "socialsecurity socialsecuritynumber nationalinsurancenumber"},
	{id: "government-id.passport", says: "the number of a passport", also: "passportnumber"},
	{id: "government-id.tax-id", says: "a tax number", also: "taxnumber tin"},
	{id: "government-id.drivers-license", says: "the number of a driving licence", also: "driverlicense driverslicence driverlicence drivinglicense drivinglicence"},
	{id: "government-id.national-id", says: "the number of an identity card", also: "identitycard idcard personalnumber"},

	{id: "financial", says: "a person's money", also: "finance", sensitive: true},
	{id: "financial.card", says: "a payment card", also: "creditcard debitcard paymentcard"},
	{id: "financial.card.card-number", says: "the number of a payment card", also: "creditcardnumber pan"},
	{id: "financial.card.card-expiry", says: "when a payment card expires", also: "cardexpiration"},
	{id: "financial.card.cvv", says: "the security code of a payment card", also: "cvc cardcode"},
	{id: "financial.bank-account", says: "the number of a bank account", also: "accountnumber iban bankaccountnumber"},
	{id: "financial.income", says: "what a person earns", also: "salary"},
	{id: "financial.payment", says: "what a person paid or owes", also: "transaction balance debt billing"},
	{id: "financial.credit-score", says: "how creditworthy a person is", also: "creditrating"},

	{id: "insurance", says: "a person's insurance", sensitive: true},
	{id: "insurance.insurance-number", says: "the number of an insurance policy or of a member", also: "policynumber insuranceid memberid"},
	{id: "insurance.insurer", says: "who insures a person"},
	{id: "insurance.claim", says: "what a person claims from an insurer", also: "insuranceclaim"},

	{id: "health", says: "a person's health", also: "medical medicaldata", sensitive: true},
	{id: "health.diagnosis", says: "an illness or disability of a person", also: "illness disease condition disability"},
	{id: "health.treatment", says: "how a person is treated", also: "procedure therapy"},
	{id: "health.medication", says: "what a person is prescribed", also: "prescription drug"},
	{id: "health.allergy", says: "what a person cannot tolerate", also: "allergies"},
	{id: "health.lab-result", says: "the result of a medical test", also: "testresult"},
	{id: "health.medical-record", says: "the file of a patient or its number", also: "medicalrecordnumber mrn patientid patientrecord"},
	{id: "health.medical-supply", says: "medical goods a person ordered", also: "medicalsupplies medicalorder"},

	{id: "credential", says: "what proves who a person is", also: "credentials auth", sensitive: true},
	{id: "credential.password", says: "a password", also: "passwd pwd passphrase"},
	{id: "credential.token", says: "a token that grants access", also: "accesstoken refreshtoken bearertoken authtoken jwt"},
	{id: "credential.session", says: "what identifies a session", also: "sessionid sessiontoken"},
	{id: "credential.api-key", says: "a key to an interface", also: "accesskey"},
	{id: "credential.secret", says: "a shared secret", also: "clientsecret"},
	{id: "credential.private-key", says: "a private key", also: "securitykey signingkey"},
	{id: "credential.pin", says: "a personal identification number", also: "pincode"},
	{id: "credential.one-time-code", says: "a code that is good once", also: "otp totp verificationcode"},
	{id: "credential.security-answer", says: "the answer to a security question", also: "securityquestion"},

	{id: "usage", says: "how a person uses a site or a service", also: "onlineusage siteusage"},
	{id: "usage.ip", says: "an IP address", also: "ipaddress ipaddr remoteaddr"},
	{id: "usage.cookie-id", says: "what a cookie recognises a person by", also: "cookie visitorid"},
	{id: "usage.browser", says: "the browser a person uses", also: "useragent browsertype"},
	{id: "usage.visit-log", says: "when a person visited a site", also: "visit visits"},
	{id: "usage.page-view", says: "a page that a person viewed", also: "pageviews clicks"},
	{id: "usage.download", says: "a file that a person fetched", also: "downloads"},
	{id: "usage.referrer", says: "the page a person came from", also: "referer referringurl"},
	{id: "usage.search-query", says: "what a person searched for", also: "searchterm"},

	{id: "device", says: "a device of a person"},
	{id: "device.device-id", says: "what identifies a device", also: "imei macaddress serialnumber"},
	{id: "device.advertising-id", says: "what advertisers know a device by", also: "adid idfa gaid"},
	{id: "device.device-event", says: "what happened on a device", also: "deviceevents crash"},

	{id: "telephony", says: "a person's telephone calls"},
	{id: "telephony.call-log", says: "who called whom, when", also: "calllogs telephonylog callrecord"},
	{id: "telephony.text-log", says: "who texted whom, when", also: "smslog"},

	{id: "location", says: "where a person is", also: "geolocation"},
	{id: "location.area", says: "the region or town a person is in", also: "region"},
	{id: "location.coordinates", says: "exactly where a person is", also: "gps latitude longitude latlong latlng preciselocation", sensitive: true},

	{id: "correspondence", says: "what a person writes or says"},
	{id: "correspondence.message", says: "the text of a letter, e-mail or message", also: "messages emailbody letter sms"},
	{id: "correspondence.inquiry", says: "what a person asks, or needs support with", also: "enquiry supportrequest ticket"},
	{id: "correspondence.comment", says: "what a person comments or answers in a survey", also: "feedback survey review"},
	{id: "correspondence.recording", says: "the recording of a call or a video", also: "voicemail video callrecording"},

	{id: "employment", says: "a person's work and applications for it", also: "job"},
	{id: "employment.applicant", says: "what an applicant sends in", also: "application jobapplication"},
	{id: "employment.cv", says: "the career of a person", also: "resume curriculumvitae workhistory"},
	{id: "employment.education", says: "schools and degrees of a person", also: "degree"},
	{id: "employment.employee-id", says: "the number of an employee", also: "employeenumber staffid"},
	{id: "employment.performance", says: "how well a person works", also: "appraisal"},

	{id: "special", says: "the special categories of GDPR art. 9 and 10", also: "specialcategory", sensitive: true},
	{id: "special.religion", says: "religious or philosophical beliefs", also: "belief religiousbelief"},
	{id: "special.ethnicity", says: "racial or ethnic origin", also: "race ethnicorigin"},
	{id: "special.political-opinion", says: "political opinions", also: "politics politicalopinions politicalparty"},
	{id: "special.union-membership", says: "membership in a trade union", also: "tradeunion union"},
	{id: "special.sexual-orientation", says: "sex life or sexual orientation", also: "sexlife sexuality"},
	{id: "special.genetic", says: "genetic data", also: "dna geneticdata"},
	{id: "special.biometric", says: "biometric data", also: "fingerprint faceprint biometrics"},
	{id: "special.criminal-record", says: "convictions and offences", also: "conviction convictions"},

	{id: "child", says: "data about a child", also: "children minor", sensitive: true},
	{id: "child.guardian", says: "a parent or guardian of a child", also: "parent"},
	{id: "child.school", says: "the school of a child"},
}
