package proofs

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func cookies(c echo.Context, d data[string]) {
	c.SetCookie(&http.Cookie{Name: "k", Value: d.Tagged, MaxAge: 24 * 60 * 60}) // want "store/cookie: kept for 1d"
	c.SetCookie(&http.Cookie{Name: "k", Value: d.Tagged})                       // want "store/cookie: kept until the session ends"
}
