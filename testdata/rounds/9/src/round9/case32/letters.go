// Package case32 mails tenants with SES.
package case32

import (
	"context"
	"log"
	"strings"
	"text/template"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type Tenant struct {
	Name  string `pii:"name"`
	Email string `pii:"email"`
	Debt  string `pii:"payment"`
	Flat  string
}

type Post struct {
	client *sesv2.Client
	from   string
}

func New() *Post { return &Post{sesv2.New(sesv2.Options{}), "house@house.example"} }

func content(s string) *types.Content { return &types.Content{Data: aws.String(s)} }

func (p *Post) input(to, subject, text string) *sesv2.SendEmailInput {
	return &sesv2.SendEmailInput{
		FromEmailAddress: aws.String(p.from),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content:          &types.EmailContent{Simple: &types.Message{Subject: content(subject), Body: &types.Body{Text: content(text)}}},
	}
}

func (p *Post) send(ctx context.Context, to, subject, text string) error {
	_, err := p.client.SendEmail(ctx, p.input(to, subject, text))
	if err != nil {
		log.Printf("mail %q was not sent: %v", subject, err)
	}
	return err
}

var letter = template.Must(template.New("letter").Parse("Dear {{.Name}},\nyou owe {{.Debt}} for {{.Flat}}.\n"))

var notice = template.Must(template.New("notice").Parse("Dear {{.Name}},\nsomething about {{.Flat}} is in your inbox.\n"))

func fill(t *template.Template, data any) string {
	var sb strings.Builder
	if err := t.Execute(&sb, data); err != nil {
		return ""
	}
	return sb.String()
}

// view is what a notice shows.
type view struct{ Name, Flat string }

func LeakLetter(ctx context.Context, p *Post, t Tenant) error {
	return p.send(ctx, t.Email, "Rent", fill(letter, t)) // leak: Tenant.Debt
}

func CleanNotice(ctx context.Context, p *Post, t Tenant) error {
	return p.send(ctx, t.Email, "Rent", fill(notice, view{t.Name, t.Flat}))
}

// CleanUnused gives the template more than it shows.
func CleanUnused(ctx context.Context, p *Post, t Tenant) error {
	var sb strings.Builder
	if err := notice.Execute(&sb, t); err != nil {
		return err
	}
	return p.send(ctx, t.Email, "Rent", sb.String())
}

func LeakSubject(ctx context.Context, p *Post, t Tenant) error {
	return p.send(ctx, t.Email, "You owe "+t.Debt, "See your inbox.") // leak: Tenant.Debt
}

func CleanSubject(ctx context.Context, p *Post, t Tenant) error {
	return p.send(ctx, t.Email, "For "+t.Flat, "Dear "+t.Name+", see your inbox.")
}

func LeakInput(ctx context.Context, p *Post, t Tenant) error {
	in := p.input(t.Email, "Rent", "")
	in.Content.Simple.Body.Text = content("Pay " + t.Debt)
	_, err := p.client.SendEmail(ctx, in) // leak: Tenant.Debt
	return err
}

func CleanInput(ctx context.Context, p *Post, t Tenant) error {
	in := p.input(t.Email, "Rent", "Pay "+t.Debt)
	in.Content = &types.EmailContent{Simple: &types.Message{Subject: content("Rent"), Body: &types.Body{Text: content("Pay")}}}
	_, err := p.client.SendEmail(ctx, in)
	return err
}

func LeakRecipient(p *Post, t Tenant) {
	in := p.input(t.Email, "Rent", "")
	log.Printf("sending to %v", in.Destination.ToAddresses) // leak: Tenant.Email
}

func CleanRecipient(p *Post, t Tenant) {
	in := p.input(t.Email, "Rent", "")
	log.Printf("sending to %d, from %s", len(in.Destination.ToAddresses), aws.ToString(in.FromEmailAddress))
}
