package proofs

import (
	"time"

	"github.com/gofiber/fiber/v2"
)

func cookies(c *fiber.Ctx, d data[string]) {
	c.Cookie(&fiber.Cookie{Name: "k", Value: d.Tagged, Expires: time.Now().Add(24 * time.Hour)}) // want "store/cookie: kept for 1d"
	c.Cookie(&fiber.Cookie{Name: "k", Value: d.Tagged})                                          // want "store/cookie: kept until the session ends"
}
