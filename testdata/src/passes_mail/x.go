// Package passes_mail has what piimail reports, and what it lets go, beside it.
package passes_mail

import "net/smtp"

type Patient struct {
	Name      string `pii:"name"`
	Email     string `pii:"email"`
	Diagnosis string `pii:"health"`
	Code      string `pii:"one-time-code"`
	Token     string `pii:"token"`
	Child     string `pii:"name,subject=child"`
}

//pii:sink mail/subject
func subject(text string) {}

//pii:sink mail/body
func body(text string) {}

//pii:sink mail/marketing
func newsletter(address, text string) {}

//pii:sink mail/recipient
func to(address string) {}

func mail(p Patient) {
	to(p.Email)
	subject("for " + p.Name)
	subject("about " + p.Diagnosis) // want `^Patient\.Diagnosis \(pii:health\) reaches passes_mail\.subject$`
	body("Dear " + p.Name)
	body("You have " + p.Diagnosis) // want `^Patient\.Diagnosis \(pii:health\) reaches passes_mail\.body$`
	body("Your code is " + p.Code)
	body("Your key is " + p.Token) // want `^Patient\.Token \(pii:token\) reaches passes_mail\.body$`
	body("News of " + p.Child)     // want `^Patient\.Child \(pii:name\) reaches passes_mail\.body$`
}

func news(p Patient) {
	newsletter(p.Email, "Dear "+p.Name)
	newsletter(p.Email, "Dear patient with "+p.Diagnosis) // want `^Patient\.Diagnosis \(pii:health\) reaches passes_mail\.newsletter$`
}

func standard(p Patient) error {
	text := "Subject: results\r\n\r\n" + p.Diagnosis
	if err := smtp.SendMail("mx:25", nil, "shop@example.com", []string{p.Email}, []byte(text)); err != nil { // want `^Patient\.Diagnosis \(pii:health\) reaches net/smtp\.SendMail$`
		return err
	}
	return smtp.SendMail("mx:25", nil, "shop@example.com", []string{p.Email}, []byte("Dear "+p.Name))
}

func allowed(p Patient) {
	//pii:allow mail/body -- the patient chose to get results by mail
	body(p.Diagnosis)
}
