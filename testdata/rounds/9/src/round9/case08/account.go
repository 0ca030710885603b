// Package case08 has handlers of echo.
package case08

import (
	"errors"
	"fmt"
	"net/http"

	"github.com/labstack/echo/v4"
)

type Account struct {
	ID      string `json:"id"`
	Email   string `json:"email" pii:"email"`
	Session string `json:"-" pii:"session"`
	IBAN    string `json:"iban" pii:"bank-account"`
}

type Accounts interface {
	ByID(id string) (*Account, error)
	Update(a *Account) error
}

// NotFound is the error for an account that is not there.
type NotFound struct{ ID string }

func (e *NotFound) Error() string { return "no account " + e.ID }

type memory map[string]*Account

func (m memory) ByID(id string) (*Account, error) {
	if a, ok := m[id]; ok {
		return a, nil
	}
	return nil, &NotFound{id}
}

func (m memory) Update(a *Account) error {
	if a.IBAN == "" {
		return errors.New("no IBAN")
	}
	return fmt.Errorf("account of %s is locked", a.Email)
}

func LeakGet(as Accounts, c echo.Context) error {
	a, err := as.ByID(c.Param("id"))
	if err != nil {
		return echo.NewHTTPError(http.StatusNotFound, err.Error())
	}
	c.Logger().Infof("account %s read by %s", a.ID, a.Email) // leak: Account.Email
	return c.JSON(http.StatusOK, a)
}

func CleanGet(as Accounts, c echo.Context) error {
	a, err := as.ByID(c.Param("id"))
	if err != nil {
		c.Logger().Error(err)
		return echo.NewHTTPError(http.StatusNotFound, err.Error())
	}
	c.Logger().Infof("account %s read from %s", a.ID, c.Request().Method)
	return c.JSON(http.StatusOK, a)
}

func CleanMissing(as Accounts, c echo.Context) error {
	_, err := as.ByID("nobody")
	var nf *NotFound
	if errors.As(err, &nf) {
		c.Logger().Error(nf.ID, nf)
		return c.NoContent(http.StatusNotFound)
	}
	return err
}

func LeakUpdate(as Accounts, c echo.Context) error {
	a, err := as.ByID(c.Param("id"))
	if err != nil {
		return err
	}
	if err := as.Update(a); err != nil {
		c.Logger().Error("update: ", err) // leak: Account.Email
		return echo.NewHTTPError(http.StatusConflict).SetInternal(err)
	}
	return c.NoContent(http.StatusNoContent)
}

func CleanUpdate(as Accounts, c echo.Context) error {
	a, err := as.ByID(c.Param("id"))
	if err != nil {
		return err
	}
	if as.Update(a) != nil {
		c.Logger().Errorf("update of %s failed", a.ID)
		return c.NoContent(http.StatusConflict)
	}
	return c.JSON(http.StatusOK, echo.Map{"email": a.Email})
}

func LeakCookie(a *Account, c echo.Context) error {
	c.SetCookie(&http.Cookie{Name: "account", Value: a.Email, HttpOnly: true}) // leak: Account.Email
	return c.NoContent(http.StatusOK)
}

func CleanCookie(a *Account, c echo.Context) error {
	c.SetCookie(&http.Cookie{Name: "account", Value: a.ID, HttpOnly: true})
	return c.String(http.StatusOK, "welcome "+a.Email)
}

// current puts the account into the context.
func current(a *Account) echo.MiddlewareFunc {
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			c.Set("account", a)
			return next(c)
		}
	}
}

func LeakCurrent(a *Account, c echo.Context) error {
	return current(a)(func(c echo.Context) error {
		a := c.Get("account").(*Account)
		c.Logger().Warnf("transfer to %s", a.IBAN) // leak: Account.IBAN
		return nil
	})(c)
}

func CleanCurrent(a *Account, c echo.Context) error {
	return current(a)(func(c echo.Context) error {
		a := c.Get("account").(*Account)
		c.Logger().Warnf("transfer by %s", a.ID)
		return c.JSON(http.StatusOK, a)
	})(c)
}
