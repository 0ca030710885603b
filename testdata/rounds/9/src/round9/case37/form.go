// Package case37 checks forms with validator, behind gin.
package case37

import (
	"errors"
	"fmt"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/go-playground/validator/v10"
	"github.com/sirupsen/logrus"
)

type Form struct {
	Name   string `json:"name" validate:"required" pii:"name"`
	Mail   string `json:"mail" validate:"email" pii:"email"`
	Course string `json:"course" validate:"required"`
}

// Problem is what is wrong with a field.
type Problem struct {
	Field string `json:"field"`
	Rule  string `json:"rule"`
	Got   string `json:"got,omitempty"`
}

var validate = validator.New()

func problems(err error, values bool) []Problem {
	var errs validator.ValidationErrors
	if !errors.As(err, &errs) {
		return nil
	}
	var ps []Problem
	for _, fe := range errs {
		p := Problem{Field: fe.Field(), Rule: fe.Tag()}
		if values {
			p.Got = fmt.Sprint(fe.Value())
		}
		ps = append(ps, p)
	}
	return ps
}

func names(err error) (list []string) {
	var errs validator.ValidationErrors
	if errors.As(err, &errs) {
		for _, fe := range errs {
			list = append(list, fe.Field()+":"+fe.Tag())
		}
	}
	return list
}

func bind(c *gin.Context) (Form, error) {
	var f Form
	if err := c.ShouldBindJSON(&f); err != nil {
		return f, errors.New("malformed body")
	}
	return f, nil
}

// CleanAnswer tells people what they got wrong.
func CleanAnswer(c *gin.Context) {
	f, err := bind(c)
	if err != nil {
		logrus.WithError(err).Warn("form")
		return
	}
	if err := validate.Struct(f); err != nil {
		logrus.WithField("problems", names(err)).Warn("form")
		c.JSON(http.StatusBadRequest, gin.H{"problems": problems(err, true), "form": f})
		return
	}
	c.Status(http.StatusNoContent)
}

func LeakForm(c *gin.Context) {
	f, err := bind(c)
	if err == nil {
		if err := validate.Struct(f); err != nil {
			logrus.WithError(err).WithField("mail", f.Mail).Warn("form") // leak: Form.Mail
		}
	}
}

// CleanForm logs an error of the validator, which names fields and no values.
func CleanForm(c *gin.Context) {
	f, err := bind(c)
	if err == nil {
		if err := validate.Struct(f); err != nil {
			logrus.WithError(err).WithField("course", f.Course).Warn("form")
		}
	}
}

func LeakValue(f Form) {
	var errs validator.ValidationErrors
	if errors.As(validate.Struct(f), &errs) {
		for _, fe := range errs {
			logrus.Warnf("%s is wrong: %v", fe.Field(), fe.Value()) // leak: Form.Mail
		}
	}
}

func CleanTag(f Form) {
	var errs validator.ValidationErrors
	if errors.As(validate.Struct(f), &errs) {
		for _, fe := range errs {
			logrus.Warnf("%s is not %s: %v", fe.Field(), fe.Tag(), fe)
		}
	}
}

func LeakWrapped(f Form) {
	if err := validate.Struct(f); err != nil {
		err = fmt.Errorf("form of %s: %w", f.Name, err)
		logrus.Error(err) // leak: Form.Name
	}
}

func CleanWrapped(f Form) {
	if err := validate.Struct(f); err != nil {
		err = fmt.Errorf("form for course %s: %w", f.Course, err)
		logrus.Error(err)
	}
}
