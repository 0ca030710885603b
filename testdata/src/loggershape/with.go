package loggershape

import (
	"context"
	"errors"
	"fmt"
)

// Carrying keeps what it is given for its lines.
type Carrying interface {
	Infof(format string, args ...any)
	Error(msg string, err error, kv ...any)
	With(kv ...any) Carrying
	WithField(key string, value any) Carrying
	WithFields(fields map[string]any) Carrying
	WithError(err error) Carrying
	WithContext(ctx context.Context) Carrying
}

func carried(l Carrying, u User) {
	l.With("mail", u.Email).Infof("hello")                                                   // want `^User\.Email \(pii:email\) reaches \(loggershape\.Carrying\)\.Infof$`
	l.With("nick", u.Nick).Infof("hello")                                                    // ok
	l.WithField("mail", u.Email).Infof("hello")                                              // want `^User\.Email \(pii:email\) reaches \(loggershape\.Carrying\)\.Infof$`
	l.WithField("nick", u.Nick).Infof("hello")                                               // ok
	l.WithField(u.Email, "mail").Infof("hello")                                              // want `^User\.Email \(pii:email\) reaches \(loggershape\.Carrying\)\.Infof$`
	l.With("m", u.Email).With("n", 1).Infof("hi")                                            // want `^User\.Email \(pii:email\) reaches \(loggershape\.Carrying\)\.Infof$`
	l.With("m", u.Nick).With("n", 1).Infof("hi")                                             // ok
	l.WithFields(map[string]any{"m": u}).Infof("hi")                                         // want `^User\.Email \(pii:email\) reaches \(loggershape\.Carrying\)\.Infof$`
	l.WithFields(map[string]any{"m": u.ID}).Infof("hi")                                      // ok
	l.WithFields(map[string]any{u.Email: 1}).Infof("hi")                                     // want `^User\.Email \(pii:email\) reaches \(loggershape\.Carrying\)\.Infof$`
	l.WithContext(context.WithValue(context.Background(), loggerKey{}, u.Email)).Infof("hi") // ok
}

func errorsShown(l Carrying, u User) {
	l.Error("no", fmt.Errorf("no %s", u.Email), "id", u.ID) // want `^User\.Email \(pii:email\) reaches \(loggershape\.Carrying\)\.Error$`
	l.Error("no", fmt.Errorf("no %s", u.Nick), "id", u.ID)  // ok
	l.Error("no", errors.New("none"), "mail", u.Email)      // want `^User\.Email \(pii:email\) reaches \(loggershape\.Carrying\)\.Error$`
	l.WithError(fmt.Errorf("no %s", u.Email)).Infof("no")   // want `^User\.Email \(pii:email\) reaches \(loggershape\.Carrying\)\.Infof$`
	l.WithError(fmt.Errorf("no %s", u.Nick)).Infof("no")    // ok
}

// keeps has a logger that may carry data.
type keeps struct{ log Carrying }

func (k *keeps) run() { k.log.Infof("runs") }

func keptIn(l Carrying, u User) {
	(&keeps{l.With("mail", u.Email)}).run() // want `^User\.Email \(pii:email\) reaches \(loggershape\.Carrying\)\.Infof through keeps\.run$`
	(&keeps{l.With("nick", u.Nick)}).run()  // ok
	_ = l.With("mail", u.Email)             // ok
	l.Infof("hello")                        // ok
}

// drops carries nothing.
type drops struct{ u User }

func (d drops) Infof(format string, args ...any)          {}
func (d drops) Error(msg string, err error, kv ...any)    {}
func (d drops) With(kv ...any) Carrying                   { return d }
func (d drops) WithField(key string, value any) Carrying  { return d }
func (d drops) WithFields(fields map[string]any) Carrying { return d }
func (d drops) WithError(err error) Carrying              { return d }
func (d drops) WithContext(ctx context.Context) Carrying  { return d }

func dropped(u User) {
	d := drops{u}
	d.With("mail", u.Email).Infof("hello") // ok
	(&keeps{d.With("mail", u)}).run()      // ok
}

// A plan is no logger: its With puts nothing on any line.
type plan interface {
	With(kv ...any) plan
	Print(s string)
}

func planned(p plan, u User) {
	p.With("mail", u.Email).Print("hello") // ok
}
