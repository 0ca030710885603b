package flow

// kindPurposes are the purposes that the names of kinds do not have already.
var kindPurposes = map[Kind]string{
	ShareCrash: "monitoring", ShareHTTP: "", ShareOther: "",
	MailMarketing: "marketing", MailRecipient: "mail", MailSubject: "mail", MailBody: "mail",
}

// Purpose is what those who take data in a sink of kind k are used for, as long
// as nobody says otherwise: "analytics" for share/analytics. It is empty where
// the kind does not tell.
func (k Kind) Purpose() string {
	if purpose, ok := kindPurposes[k]; ok {
		return purpose
	}
	if k.Family() == "share" {
		return string(k[len("share/"):])
	}
	return ""
}
