// Package case38 signs people in with tokens of jwt.
package case38

import (
	"fmt"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
	"github.com/google/uuid"
	"github.com/rs/zerolog/log"
)

type Person struct {
	ID    string
	Email string `pii:"email"`
	Roles []string
}

// Claims are what a token says.
type Claims struct {
	jwt.RegisteredClaims
	Email string   `json:"email,omitempty"`
	Roles []string `json:"roles"`
}

type Issuer struct {
	Key []byte `pii:"secret"`
	iss string
}

func (i *Issuer) full(p Person) (string, error) {
	claims := Claims{jwt.RegisteredClaims{Issuer: i.iss, Subject: p.ID, ID: uuid.NewString()}, p.Email, p.Roles}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(i.Key)
}

func (i *Issuer) slim(p Person) Claims {
	return Claims{RegisteredClaims: jwt.RegisteredClaims{Issuer: i.iss, Subject: p.ID}, Roles: p.Roles}
}

// CleanIssue gives people their tokens.
func CleanIssue(i *Issuer, c *gin.Context, p Person) {
	token, err := i.full(p)
	if err != nil {
		log.Error().Str("person", p.ID).Msg("no token")
		c.Status(http.StatusInternalServerError)
		return
	}
	log.Info().Str("person", p.ID).Int("length", len(token)).Msg("token issued")
	c.JSON(http.StatusOK, gin.H{"token": token, "email": p.Email})
}

func LeakIssue(i *Issuer, c *gin.Context, p Person) {
	token, err := i.full(p)
	if err != nil {
		c.Status(http.StatusInternalServerError)
		return
	}
	log.Debug().Str("token", token).Msg("token issued") // leak: Person.Email
	c.JSON(http.StatusOK, gin.H{"token": token})
}

func LeakClaims(p Person) {
	claims := jwt.MapClaims{"sub": p.ID, "email": p.Email}
	log.Debug().Interface("claims", claims).Send() // leak: Person.Email
}

func CleanClaims(i *Issuer, p Person) {
	log.Debug().Interface("claims", i.slim(p)).Send()
}

func CleanSubject(p Person) {
	claims := jwt.MapClaims{"sub": p.ID, "email": p.Email}
	sub, err := claims.GetSubject()
	log.Debug().Err(err).Str("sub", sub).Send()
}

func LeakKey(i *Issuer) {
	log.Warn().Str("key", fmt.Sprintf("%s", i.Key)).Msg("short key") // leak: Issuer.Key
}

func CleanKey(i *Issuer) {
	log.Warn().Int("bits", 8*len(i.Key)).Str("iss", i.iss).Msg("short key")
}

func LeakCookie(c *gin.Context, p Person) {
	c.SetCookie("mail", p.Email, 600, "/", "", true, true) // leak: Person.Email
}

func CleanCookie(c *gin.Context, p Person) {
	c.SetCookie("person", p.ID, 600, "/", "", true, true)
}
