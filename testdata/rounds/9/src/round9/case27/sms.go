// Package case27 sends text messages with Twilio.
package case27

import (
	"fmt"
	"os"

	"github.com/rs/zerolog"
	"github.com/twilio/twilio-go"
	openapi "github.com/twilio/twilio-go/rest/api/v2010"
)

type Patient struct {
	ID         int
	First      string `pii:"name"`
	Phone      string `pii:"phone"`
	Medication string `pii:"medication"`
}

type Challenge struct {
	Phone string `pii:"phone"`
	Code  string `pii:"one-time-code"`
}

type Texter struct {
	client *twilio.RestClient
	from   string
	log    zerolog.Logger
	sent   map[string]int
}

func NewTexter() *Texter {
	return &Texter{twilio.NewRestClient(), "+100", zerolog.New(os.Stderr), map[string]int{}}
}

func (t *Texter) text(to, body string) error {
	params := &openapi.CreateMessageParams{}
	params.SetTo(to).SetFrom(t.from).SetBody(body)
	resp, err := t.client.Api.CreateMessage(params)
	if err != nil {
		return fmt.Errorf("twilio: %w", err)
	}
	t.sent[to]++
	t.log.Debug().Str("sid", *resp.Sid).Int("length", len(body)).Int("times", t.sent[to]).Msg("texted")
	return nil
}

func reminder(p Patient, drug bool) string {
	if drug {
		return p.First + ", take your " + p.Medication
	}
	return p.First + ", take your medicine"
}

func LeakReminder(t *Texter, p Patient) error {
	return t.text(p.Phone, reminder(p, true)) // leak: Patient.Medication
}

func CleanReminder(t *Texter, p Patient) error {
	return t.text(p.Phone, p.First+", take your medicine")
}

func CleanChallenge(t *Texter, c Challenge) error {
	return t.text(c.Phone, "Your code is "+c.Code)
}

func LeakChallenge(t *Texter, c Challenge) error {
	t.log.Info().Str("code", c.Code).Msg("challenge") // leak: Challenge.Code
	return t.text(c.Phone, "Your code is "+c.Code)
}

func LeakSent(t *Texter, p Patient) {
	if err := t.text(p.Phone, "Please call us."); err == nil {
		t.log.Info().Interface("sent", t.sent).Send() // leak: Patient.Phone
	}
}

func CleanSent(t *Texter, p Patient) {
	if err := t.text(p.Phone, "Please call us."); err == nil {
		t.log.Info().Int("sent", len(t.sent)).Int("patient", p.ID).Send()
	}
}

func LeakParams(t *Texter, p Patient) error {
	params := new(openapi.CreateMessageParams)
	params.SetTo(p.Phone)
	params.SetBody(fmt.Sprintf("%s is ready", p.Medication))
	_, err := t.client.Api.CreateMessage(params) // leak: Patient.Medication
	return err
}

func CleanParams(t *Texter, p Patient) error {
	params := new(openapi.CreateMessageParams)
	params.SetTo(p.Phone)
	params.SetBody(fmt.Sprintf("%s is ready", p.Medication))
	params.SetBody("It is ready")
	_, err := t.client.Api.CreateMessage(params)
	return err
}
