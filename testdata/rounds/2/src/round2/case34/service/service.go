// Package service opens and closes accounts.
package service

import (
	"errors"
	"fmt"

	"round2/case34/domain"
	"round2/case34/logx"
	"round2/case34/notify"
)

var ErrUnknown = errors.New("unknown customer")

type memory map[string]*domain.Customer

func (m memory) Put(c *domain.Customer) error { m[c.ID] = c; return nil }

func (m memory) Get(id string) (*domain.Customer, error) {
	c, ok := m[id]
	if !ok {
		return nil, fmt.Errorf("%s: %w", id, ErrUnknown)
	}
	return c, nil
}

// Accounts is the service.
type Accounts struct {
	repo domain.Repository
	hook notify.Webhook
	log  logx.Logger
}

func New(hook notify.Webhook) *Accounts {
	return &Accounts{repo: memory{}, hook: hook, log: logx.For("accounts")}
}

// Open keeps a customer and logs the number.
func (a *Accounts) Open(c *domain.Customer) error {
	if err := a.repo.Put(c); err != nil {
		return fmt.Errorf("open %s: %w", c.ID, err)
	}
	a.log.Infof("opened %s in %s", c.ID, c.Country)
	return nil
}

// OpenVerbose keeps a customer and logs the address.
func (a *Accounts) OpenVerbose(c *domain.Customer) error {
	if err := a.repo.Put(c); err != nil {
		return fmt.Errorf("open %s: %w", c.ID, err)
	}
	a.log.Infof("opened %s in %s", c.Email, c.Country) // leak: Customer.Email
	return nil
}

// Close forgets the customer of an id and tells why.
func (a *Accounts) Close(id, reason string) error {
	c, err := a.repo.Get(id)
	if err != nil {
		a.log.Errorf("close: %v", err)
		return err
	}
	a.log.Infof("closed %s: %s", c.ID, reason)
	return nil
}

// Verify asks the hook to verify a reference.
func (a *Accounts) Verify(ref string, args map[string]string) error {
	return a.hook.Notify(notify.Message{Kind: "verify", Ref: ref, Args: args})
}

// View is what handlers answer.
type View struct {
	ID, Email string
}

func ToView(c *domain.Customer) View { return View{ID: c.ID, Email: c.Email} }

// Log logs a view.
func (a *Accounts) Log(v View) { a.log.Infof("view %+v", v) }

// LogID logs the number of a view.
func (a *Accounts) LogID(v View) { a.log.Infof("view %+v", v.ID) }
