// Package case10 delivers parcels, behind handlers of fiber.
package case10

import (
	"github.com/gofiber/fiber/v2"
	"go.uber.org/zap"
)

type Recipient struct {
	Name   string `json:"name" pii:"name"`
	Street string `json:"street" pii:"street"`
	Zip    string `json:"zip" pii:"postal-code"`
}

type Parcel struct {
	ID        int       `json:"id"`
	Grams     int       `json:"grams"`
	Recipient Recipient `json:"recipient"`
}

// Label is what is printed on a parcel.
type Label struct {
	Lines []string
	Grams int
}

func label(p Parcel) Label {
	return Label{[]string{p.Recipient.Name, p.Recipient.Street, p.Recipient.Zip}, p.Grams}
}

type App struct {
	*fiber.App
	log *zap.SugaredLogger
}

func New() *App { return &App{fiber.New(), zap.S()} }

func (a *App) logged(c *fiber.Ctx) error {
	err := c.Next()
	a.log.Infow("request", "method", c.Method(), "path", c.Path(), "failed", err != nil)
	return err
}

func parcel(c *fiber.Ctx) (Parcel, error) {
	var p Parcel
	if err := c.BodyParser(&p); err != nil {
		return p, fiber.NewError(400, "malformed body")
	}
	return p, nil
}

func (a *App) zipRoutes() *App {
	a.Post("/parcels", a.logged, func(c *fiber.Ctx) error {
		p, err := parcel(c)
		if err != nil {
			return err
		}
		a.log.Infow("accepted", "parcel", p.ID, "zip", p.Recipient.Zip) // leak: Recipient.Zip
		return c.JSON(p)
	})
	return a
}

func (a *App) idRoutes() *App {
	a.Post("/parcels", a.logged, func(c *fiber.Ctx) error {
		p, err := parcel(c)
		if err != nil {
			a.log.Errorw("rejected", "error", err)
			return err
		}
		a.log.Infow("accepted", "parcel", p.ID, "grams", p.Grams)
		return c.JSON(p)
	})
	return a
}

func LeakLabel(a *App, p Parcel) {
	l := label(p)
	a.log.Info("printing ", l.Lines) // leak: Recipient.Name, Recipient.Street, Recipient.Zip
}

func CleanLabel(a *App, p Parcel) {
	l := label(p)
	a.log.Info("printing ", len(l.Lines), " lines for ", l.Grams)
}

func LeakCookie(a *App, p Parcel) {
	a.Get("/last", func(c *fiber.Ctx) error {
		c.Cookie(&fiber.Cookie{Name: "last", Value: p.Recipient.Name}) // leak: Recipient.Name
		return c.SendStatus(204)
	})
}

func CleanCookie(a *App, p Parcel) {
	a.Get("/last", func(c *fiber.Ctx) error {
		c.Cookie(&fiber.Cookie{Name: "units", Value: "metric"})
		return c.JSON(fiber.Map{"name": p.Recipient.Name})
	})
}

func LeakLocals(a *App, p Parcel) {
	a.Get("/last", func(c *fiber.Ctx) error {
		c.Locals("name", p.Recipient.Name)
		return c.Next()
	}, func(c *fiber.Ctx) error {
		a.log.Warnf("parcel for %v is heavy", c.Locals("name")) // leak: Recipient.Name
		return nil
	})
}

func CleanLocals(a *App, p Parcel) {
	a.Get("/last", func(c *fiber.Ctx) error {
		c.Locals("parcel", p.ID)
		return c.Next()
	}, func(c *fiber.Ctx) error {
		a.log.Warnf("parcel %v is heavy", c.Locals("parcel"))
		return c.SendString(p.Recipient.Street)
	})
}

func LeakPosted(a *App, send func(*fiber.App)) { send(a.zipRoutes().App) }

func CleanPosted(a *App, send func(*fiber.App)) { send(a.idRoutes().App) }
