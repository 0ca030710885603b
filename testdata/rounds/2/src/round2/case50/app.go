// Package case50 is a service that people sign up for.
package case50

import (
	"context"
	"io"
	"log"
	"os"

	"round2/case50/audit"
	"round2/case50/mailer"
	"round2/case50/signup"
	"round2/case50/store"
)

func service() *signup.Service {
	s, err := signup.New(&mailer.Drop{})
	if err != nil {
		log.Fatal(err)
	}
	return s
}

func LeakRegister(a signup.Account) error {
	return service().RegisterVerbose(context.Background(), a)
}

func CleanRegister(a signup.Account) error {
	return service().Register(context.Background(), a)
}

func LeakResend(a signup.Account) {
	if err := service().Resend(context.Background(), a); err != nil {
		log.Print(err) // leak: Account.Name
	}
}

func CleanResend(a signup.Account) {
	if err := service().Resend(context.Background(), a); err != nil {
		log.Print(signup.IsUnknown(err))
	}
}

func LeakActor(a signup.Account) {
	ctx := audit.WithActor(context.Background(), a.Name)
	audit.Record(ctx, "login", a.ID) // leak: Account.Name
}

func CleanActor(a signup.Account) {
	ctx := audit.WithActor(context.Background(), a.ID)
	audit.Record(ctx, "login", a.ID)
}

func CleanActorCount(a signup.Account) {
	ctx := audit.WithActor(context.Background(), a.Name)
	audit.Count(ctx, "login", a.ID)
}

func LeakPreview(a signup.Account) error {
	m, err := mailer.Render(a.Email, mailer.Welcome{Name: a.Name, Code: a.Code})
	if err != nil {
		return err
	}
	return mailer.Preview{W: os.Stdout}.Deliver(m) // leak: Account.Name, Account.Code
}

// The preview does not show to whom a mail goes.
func CleanPreview(a signup.Account) error {
	m, err := mailer.Render(a.Email, mailer.Welcome{Name: a.ID, Code: "000000"})
	if err != nil {
		return err
	}
	return mailer.Preview{W: os.Stdout}.Deliver(m)
}

func CleanPreviewDiscarded(a signup.Account) error {
	m, err := mailer.Render(a.Email, mailer.Welcome{Name: a.Name, Code: a.Code})
	if err != nil {
		return err
	}
	return mailer.Preview{W: io.Discard}.Deliver(m)
}

func CleanDropped(a signup.Account) error {
	m, err := mailer.Render(a.Email, mailer.Welcome{Name: a.Name, Code: a.Code})
	if err != nil {
		return err
	}
	return service().Mail.Deliver(m)
}

func LeakStore(a signup.Account) error {
	d, err := store.Open[map[string]string]("profiles")
	if err != nil {
		return err
	}
	return d.Put(a.ID, map[string]string{"name": a.Name}) // leak: Account.Name
}

func CleanStore(a signup.Account) error {
	d, err := store.Open[map[string]bool]("profiles")
	if err != nil {
		return err
	}
	return d.Put(a.ID, map[string]bool{"name": a.Name != ""})
}

func LeakKey(a signup.Account) {
	d, err := store.Open[int]("codes")
	if err != nil {
		return
	}
	if _, err := d.Get(a.Code); err != nil {
		log.Print(err) // leak: Account.Code
	}
}

func CleanKey(a signup.Account) {
	d, err := store.Open[int]("codes")
	if err != nil {
		return
	}
	if _, err := d.Get(a.Code); err != nil {
		log.Print("no code of ", len(a.Code), " letters")
	}
}
