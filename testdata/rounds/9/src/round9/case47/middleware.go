// Package case47 knows the current user in handlers of gin, and has Sentry and zerolog.
package case47

import (
	"errors"
	"fmt"
	"net/http"
	"os"

	"github.com/getsentry/sentry-go"
	"github.com/gin-gonic/gin"
	"github.com/rs/zerolog"
)

type Current struct {
	ID    int    `json:"id"`
	Email string `json:"email" pii:"email"`
	Role  string `json:"role"`
}

// String shows who it is, for logs.
func (c *Current) String() string { return fmt.Sprintf("%s/%d", c.Role, c.ID) }

const key = "current"

// Authenticate puts the current user into the context.
func Authenticate(u *Current) gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Set(key, u)
		c.Set("email", u.Email)
		c.Next()
	}
}

func current(c *gin.Context) *Current {
	u, ok := c.Get(key)
	if !ok {
		return &Current{}
	}
	return u.(*Current)
}

// chain runs handlers one after the other.
func chain(c *gin.Context, hs ...gin.HandlerFunc) {
	for _, h := range hs {
		h(c)
	}
}

var logger = zerolog.New(os.Stderr)

func forbidden(c *gin.Context) error {
	if u := current(c); u.Role != "admin" {
		return fmt.Errorf("%v is no admin", u)
	}
	return nil
}

func LeakHandler(c *gin.Context, u *Current) {
	chain(c, Authenticate(u), func(c *gin.Context) {
		logger.Info().Str("by", current(c).Email).Msg("listed") // leak: Current.Email
		c.JSON(http.StatusOK, gin.H{"items": 0})
	})
}

func CleanHandler(c *gin.Context, u *Current) {
	chain(c, Authenticate(u), func(c *gin.Context) {
		logger.Info().Stringer("by", current(c)).Msg("listed")
		c.JSON(http.StatusOK, current(c))
	})
}

func LeakString(c *gin.Context, u *Current) {
	chain(c, Authenticate(u), func(c *gin.Context) {
		sentry.CaptureMessage("slow for " + c.GetString("email")) // leak: Current.Email
	})
}

func CleanString(c *gin.Context, u *Current) {
	chain(c, Authenticate(u), func(c *gin.Context) {
		sentry.CaptureMessage("slow for " + current(c).Role)
	})
}

func CleanForbidden(c *gin.Context, u *Current) {
	chain(c, Authenticate(u), func(c *gin.Context) {
		if err := forbidden(c); err != nil {
			sentry.CaptureException(err)
			c.AbortWithStatusJSON(http.StatusForbidden, gin.H{"error": err.Error()})
		}
	})
}

func LeakForbidden(c *gin.Context, u *Current) {
	chain(c, Authenticate(u), func(c *gin.Context) {
		if err := forbidden(c); err != nil {
			err = errors.Join(err, errors.New("asked by "+current(c).Email))
			sentry.CaptureException(err) // leak: Current.Email
		}
	})
}

func LeakScope(c *gin.Context, u *Current) {
	chain(c, Authenticate(u), func(c *gin.Context) {
		sentry.CurrentHub().Scope().SetContext("user", sentry.Context{"email": current(c).Email}) // leak: Current.Email
	})
}

func CleanScope(c *gin.Context, u *Current) {
	chain(c, Authenticate(u), func(c *gin.Context) {
		sentry.CurrentHub().Scope().SetContext("user", sentry.Context{"id": current(c).ID, "role": current(c).Role})
	})
}
