package proofs

import (
	"context"
	"errors"
	"fmt"

	validator "github.com/go-playground/validator/v10"
)

type form struct {
	Mail  string `validate:"required,email" pii:"email"`
	Phone string `validate:"required" pii:"phone"`
	Inner struct {
		City string `validate:"min=2"`
	} `validate:"required"`
}

// values are those of what is wrong.
func values(err error) (all []any) {
	var errs validator.ValidationErrors
	if errors.As(err, &errs) {
		for _, e := range errs {
			all = append(all, e.Value())
		}
	}
	return all
}

// names are those of what is wrong, with the rules that they break.
func names(err error) (all []string) {
	if errs, ok := err.(validator.ValidationErrors); ok {
		for _, e := range errs {
			all = append(all, e.Namespace()+" "+e.Tag(), e.Error(), fmt.Sprint(e))
		}
	}
	return all
}

// proves Validate.Struct, Validate.StructExcept, Validate.StructPartial
func structs(v *validator.Validate, d data[string]) {
	show(values(v.Struct(form{Mail: d.Tagged})))             // want "log/line"
	show(values(v.StructExcept(form{Mail: d.Tagged})))       // want "log/line"
	show(values(v.StructPartial(&form{Mail: d.Tagged})))     // want "log/line"
	show(values(v.Struct([]form{{Mail: d.Tagged}})))         // want "log/line"
	show(values(v.Struct(struct{ Plain string }{d.Tagged}))) // want "log/line"
}

func structs_clean(v *validator.Validate, d data[string]) {
	show(values(v.Struct(form{Phone: d.Tagged})))
	show(names(v.Struct(form{Mail: d.Tagged})))
	show(v.StructExcept(form{Mail: d.Tagged}))
	show(fmt.Errorf("form: %w", v.StructPartial(form{Mail: d.Tagged})).Error())
}

func nested(v *validator.Validate, d data[string]) {
	var f form
	f.Inner.City = d.Tagged
	show(values(v.Struct(f))) // want "log/line"
}

func asserted(v *validator.Validate, f form) {
	err := v.Struct(f)
	if errs, ok := err.(validator.ValidationErrors); ok {
		show(errs[0].Value()) // want "log/line"
		show(errs[0].Field())
	}
}

// proves Validate.StructCtx
func structCtx(ctx context.Context, v *validator.Validate, d data[string]) {
	show(values(v.StructCtx(ctx, form{Mail: d.Tagged}))) // want "log/line"
}

func structCtx_clean(ctx context.Context, v *validator.Validate, d data[string]) {
	show(values(v.StructCtx(ctx, form{Phone: d.Tagged})))
}

// proves Validate.Var, Validate.VarWithValue
func vars(v *validator.Validate, d data[string]) {
	show(values(v.Var(d.Tagged, "email")))                     // want "log/line"
	show(values(v.VarWithValue(d.Tagged, d.Plain, "eqfield"))) // want "log/line"
}

func vars_clean(v *validator.Validate, d data[string]) {
	show(v.Var(d.Tagged, "email"))
	show(names(v.VarWithValue(d.Tagged, d.Plain, "eqfield")))
}

// proves Validate.VarCtx
func varCtx(ctx context.Context, v *validator.Validate, d data[string]) {
	show(values(v.VarCtx(ctx, d.Tagged, "email"))) // want "log/line"
}

func varCtx_clean(ctx context.Context, v *validator.Validate, d data[string]) {
	show(v.VarCtx(ctx, d.Tagged, "email"))
}

type refused struct{ cause error }

func (r *refused) Error() string { return "refused: " + r.cause.Error() }

func checked(v *validator.Validate, x any) error {
	err := v.Struct(x)
	if errs := (validator.ValidationErrors)(nil); errors.As(err, &errs) {
		return &refused{err}
	}
	return err
}

func wrapped(v *validator.Validate, d data[string]) {
	if errs, ok := checked(v, form{Mail: d.Tagged}).(validator.ValidationErrors); ok {
		show(errs[0].Value()) // want "log/line"
	}
	if r := (*refused)(nil); errors.As(checked(v, form{Mail: d.Tagged}), &r) {
		show(values(r.cause)) // want "log/line"
	}
}

func wrapped_clean(v *validator.Validate, d data[string]) {
	show(fmt.Sprint(checked(v, form{Mail: d.Tagged})))
	show(checked(v, form{Mail: d.Tagged}).Error())
}
