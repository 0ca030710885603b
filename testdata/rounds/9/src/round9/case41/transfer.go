// Package case41 transfers money, and has errors of its own.
package case41

import (
	stderrors "errors"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/pkg/errors"
	"go.uber.org/zap"
	"round9/case41/apperr"
)

type Transfer struct {
	ID    string
	IBAN  string `pii:"bank-account"`
	Payee string `pii:"name"`
	Cents int
}

type Bank struct {
	log     *zap.Logger
	balance int
}

func New() *Bank { return &Bank{log: zap.L(), balance: 100} }

func (b *Bank) check(t Transfer) error {
	if t.Cents > b.balance {
		return apperr.New(apperr.Invalid, "not enough for %d", t.Cents).With("transfer", t.ID)
	}
	if len(t.IBAN) < 15 {
		return apperr.New(apperr.Invalid, "%s is no IBAN", t.IBAN).With("transfer", t.ID)
	}
	return nil
}

func (b *Bank) funds(t Transfer) error {
	if t.Cents > b.balance {
		return errors.Wrapf(apperr.New(apperr.Invalid, "not enough"), "transfer %s", t.ID)
	}
	return nil
}

func (b *Bank) payee(t Transfer) error {
	e := apperr.New(apperr.Missing, "no such payee").With("payee", t.Payee)
	return errors.WithMessage(e, "transfer "+t.ID)
}

// answer tells people what is wrong.
func answer(c *gin.Context, err error) {
	var e *apperr.Error
	if stderrors.As(err, &e) {
		c.JSON(http.StatusBadRequest, gin.H{"error": e.Public})
		return
	}
	c.Status(http.StatusInternalServerError)
}

func LeakPublic(b *Bank, c *gin.Context, t Transfer) {
	if err := b.check(t); err != nil {
		b.log.Warn("rejected", zap.Error(err)) // leak: Transfer.IBAN
		answer(c, err)
	}
}

// CleanAnswer tells the person herself.
func CleanAnswer(b *Bank, c *gin.Context, t Transfer) {
	if err := b.check(t); err != nil {
		b.log.Warn("rejected", zap.String("transfer", t.ID))
		answer(c, err)
	}
}

func CleanFunds(b *Bank, c *gin.Context, t Transfer) {
	if err := b.funds(t); err != nil {
		b.log.Warn("rejected", zap.Error(err))
		answer(c, err)
	}
}

func CleanPayee(b *Bank, t Transfer) {
	if err := b.payee(t); err != nil {
		b.log.Warn("rejected", zap.Error(err))
	}
}

func LeakDetail(b *Bank, t Transfer) {
	var e *apperr.Error
	if err := b.payee(t); stderrors.As(err, &e) {
		b.log.Warn("rejected", zap.Any("detail", e.Detail)) // leak: Transfer.Payee
	}
}

func CleanKind(b *Bank, t Transfer) {
	var e *apperr.Error
	if err := b.payee(t); stderrors.As(err, &e) {
		b.log.Warn("rejected", zap.Stringer("kind", e.Kind), zap.Int("details", len(e.Detail)))
	}
}

func LeakWrapped(b *Bank, t Transfer) {
	err := errors.Wrapf(b.funds(t), "transfer to %s", t.Payee)
	b.log.Error(err.Error()) // leak: Transfer.Payee
}

func CleanCause(b *Bank, t Transfer) {
	err := errors.Wrapf(b.funds(t), "transfer to %s", t.Payee)
	b.log.Error("rejected", zap.Error(errors.Cause(err)))
}
