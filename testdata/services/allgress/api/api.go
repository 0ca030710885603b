// Package api is what our customers' programs talk to.
package api

import (
	"crypto/rand"
	"net/http"
	"time"

	"github.com/labstack/echo/v4"

	"allgress.example/cloud/assist"
	"allgress.example/cloud/erase"
	"allgress.example/cloud/notify"
	"allgress.example/cloud/store"
	"allgress.example/cloud/support"
	"allgress.example/cloud/tenants"
	"allgress.example/cloud/vault"
)

// Deps is what the interface needs.
type Deps struct {
	Europe  *store.Europe
	America *store.America
	Cache   *store.Cache
	Files   *store.Files
	Helper  *assist.Helper
	Notify  *notify.Notifier
	Support *support.Desk
	Eraser  *erase.Eraser
	Vault   *vault.Vault
}

// API answers requests.
type API struct{ Deps }

// New returns the interface with all its routes.
func New(deps Deps) *echo.Echo {
	a := &API{deps}
	e := echo.New()
	e.POST("/tenants", a.sign)
	e.POST("/people", a.add)
	e.GET("/people/:id", a.show)
	e.DELETE("/people/:id", a.forget)
	e.POST("/people/:id/case", a.open)
	e.POST("/patrons", a.addPatron)
	return e
}

var errUnread = echo.NewHTTPError(http.StatusBadRequest, "cannot read the request")

// sign adds a customer.
func (a *API) sign(c echo.Context) error {
	var t tenants.Tenant
	if err := c.Bind(&t); err != nil {
		return errUnread
	}
	log := a.Support.Tenant(&t)
	if err := a.America.AddTenant(c.Request().Context(), &t); err != nil {
		log.WithError(err).Error("not signed") // ok: the database's error
		return echo.ErrInternalServerError
	}
	billing, err := a.Vault.SealText(t.Billing)
	if err != nil {
		return echo.ErrInternalServerError
	}
	c.SetCookie(&http.Cookie{Name: "billing", Value: billing, MaxAge: int(time.Hour.Seconds()), Secure: true}) // ok: allgress/safeguards: sealed
	c.SetCookie(&http.Cookie{Name: "greeting", Value: t.Signatory, Secure: true})                              // leak: allgress/safeguards
	return c.JSON(http.StatusCreated, t)                                                                       // ok: customers may see their own data
}

// add takes a person of a customer.
func (a *API) add(c echo.Context) error {
	ctx := c.Request().Context()
	var p tenants.Person
	if err := c.Bind(&p); err != nil {
		return errUnread
	}
	p.ID = rand.Text()
	if err := support.Check(&p); err != nil {
		return echo.NewHTTPError(http.StatusUnprocessableEntity, err.Error()) // ok: the customer's own data
	}
	if err := a.Europe.Save(ctx, &p); err != nil {
		a.Support.Failed(ctx, &p, err)
		return echo.ErrInternalServerError
	}
	return c.JSON(http.StatusCreated, map[string]string{"id": p.ID})
}

// show finds a person for the customer.
func (a *API) show(c echo.Context) error {
	ctx := c.Request().Context()
	p, err := a.Europe.Person(ctx, c.Param("id"))
	if err != nil {
		return echo.ErrNotFound
	}
	if err := a.Cache.PutPerson(ctx, p); err != nil {
		a.Support.Failed(ctx, p, err)
	}
	return c.JSON(http.StatusOK, p) // ok: customers may see their own data
}

// open opens a case.
func (a *API) open(c echo.Context) error {
	ctx := c.Request().Context()
	p, err := a.Europe.Person(ctx, c.Param("id"))
	if err != nil {
		return echo.ErrNotFound
	}
	p.Case = c.FormValue("text")
	if p.Case == "" {
		return a.Europe.SaveDraft(ctx, p)
	}
	if err := a.Files.Attach(ctx, p, true); err != nil {
		a.Support.Failed(ctx, p, err)
		return echo.ErrInternalServerError
	}
	if err := a.Helper.Improve(ctx, p); err != nil {
		return echo.ErrInternalServerError
	}
	return a.Notify.Opened(ctx, p)
}

// forget removes a person.
func (a *API) forget(c echo.Context) error {
	if err := a.Eraser.Forget(c.Request().Context(), c.Param("id")); err != nil {
		return echo.ErrInternalServerError
	}
	return c.NoContent(http.StatusNoContent)
}

// addPatron takes an American of a customer.
func (a *API) addPatron(c echo.Context) error {
	ctx := c.Request().Context()
	var p tenants.Patron
	if err := c.Bind(&p); err != nil {
		return errUnread
	}
	p.ID = rand.Text()
	if err := a.America.Save(ctx, &p); err != nil {
		return echo.ErrInternalServerError
	}
	if err := a.Cache.PutPatron(&p); err != nil {
		return echo.ErrInternalServerError
	}
	return a.Notify.AnsweredPatron(ctx, &p, "https://allgress.example/cases")
}
