package proofs

import (
	"time"

	"github.com/gofiber/fiber/v2"
)

func cookies(c *fiber.Ctx, d data[string]) {
	c.Cookie(&fiber.Cookie{Name: "k", Value: d.Tagged, Expires: time.Now().Add(24 * time.Hour)}) // want "store/cookie: kept for 1d"
	c.Cookie(&fiber.Cookie{Name: "k", Value: d.Tagged})                                          // want "store/cookie: kept until the session ends"
}

func locals(app *fiber.App, d data[string]) {
	app.Get("/last", func(c *fiber.Ctx) error {
		c.Locals("name", d.Tagged)
		return c.Next()
	}, func(c *fiber.Ctx) error {
		show(c.Locals("other"))
		show(c.Locals("name")) // want "log/line"
		return nil
	})
}

func locals_clean(app *fiber.App, d data[string]) {
	app.Get("/last", func(c *fiber.Ctx) error {
		show(c.Locals("name"))
		return nil
	}, func(c *fiber.Ctx) error {
		c.Locals("name", d.Tagged)
		return c.Next()
	})
	app.Get("/first", func(c *fiber.Ctx) error {
		show(c.Locals("name"))
		return nil
	}, func(c *fiber.Ctx) error {
		show(c.Locals("name"))
		return nil
	})
}
