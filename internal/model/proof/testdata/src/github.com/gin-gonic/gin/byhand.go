package proofs

import (
	"errors"

	"github.com/gin-gonic/gin"
)

// proves errorMsgs.ByType, errorMsgs.Last, errorMsgs.Errors, errorMsgs.JSON, errorMsgs.MarshalJSON, errorMsgs.String

func failed(text string) *gin.Context {
	c := new(gin.Context)
	c.Errors = append(c.Errors, &gin.Error{Err: errors.New(text)})
	return c
}

func errorMsgs_ByType(d data[string]) {
	c := failed(d.Tagged)
	show(c.Errors.ByType(gin.ErrorTypeAny)) // want "log/line"
}

func errorMsgs_ByType_clean(d data[string]) {
	c := failed(d.Plain)
	show(c.Errors.ByType(gin.ErrorTypeAny))
}

func errorMsgs_Last(d data[string]) {
	c := failed(d.Tagged)
	show(c.Errors.Last()) // want "log/line"
}

func errorMsgs_Last_clean(d data[string]) {
	c := failed(d.Plain)
	show(c.Errors.Last())
}

func errorMsgs_Errors(d data[string]) {
	c := failed(d.Tagged)
	show(c.Errors.Errors()) // want "log/line"
}

func errorMsgs_Errors_clean(d data[string]) {
	c := failed(d.Plain)
	show(c.Errors.Errors())
}

func errorMsgs_JSON(d data[string]) {
	c := failed(d.Tagged)
	show(c.Errors.JSON()) // want "log/line"
}

func errorMsgs_JSON_clean(d data[string]) {
	c := failed(d.Plain)
	show(c.Errors.JSON())
}

func errorMsgs_MarshalJSON(d data[string]) {
	c := failed(d.Tagged)
	text, _ := c.Errors.MarshalJSON()
	show(text) // want "log/line"
}

func errorMsgs_MarshalJSON_clean(d data[string]) {
	c := failed(d.Plain)
	text, _ := c.Errors.MarshalJSON()
	show(text)
}

func errorMsgs_String(d data[string]) {
	c := failed(d.Tagged)
	show(c.Errors.String()) // want "log/line"
}

func errorMsgs_String_clean(d data[string]) {
	c := failed(d.Plain)
	show(c.Errors.String())
}

func cookies(c *gin.Context, d data[string]) {
	c.SetCookie("k", d.Tagged, 24*60*60, "/", "", true, true) // want "store/cookie: kept for 1d"
	c.SetCookie("k", d.Tagged, 0, "/", "", true, true)        // want "store/cookie: kept until the session ends"
}

func keys(g *gin.RouterGroup, d data[string]) {
	first := func(c *gin.Context) { c.Set("name", d.Tagged) }
	g.GET("/last", first, func(c *gin.Context) {
		name, _ := c.Get("name")
		show(name) // want "log/line"
	})
}

func keys_clean(g *gin.RouterGroup, d data[string]) {
	first := func(c *gin.Context) { c.Set("name", d.Tagged) }
	g.GET("/last", first, func(c *gin.Context) {
		name, _ := c.Get("place")
		show(name)
	})
	g.GET("/all", func(c *gin.Context) {
		name, _ := c.Get("name")
		show(name)
	}, first)
}
