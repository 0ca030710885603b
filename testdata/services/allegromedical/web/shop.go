package web

import (
	"fmt"
	"net/http"
	"strings"
	"time"

	"allegromedical.example/shop/models"
	"allegromedical.example/shop/payments"
)

func (s *Server) placeOrder(w http.ResponseWriter, r *http.Request) error {
	ctx := r.Context()
	order, err := decode[models.Order](w, r)
	if err != nil {
		return err
	}
	customer := customerFrom(ctx)
	order.ID, order.Customer = models.OrderID(newID()), customer.ID
	log := s.Log.With("order", order.ID, "insured", order.Insured())
	if err := s.Orders.Place(ctx, &order); err != nil {
		log.ErrorContext(ctx, "not placed", "items", len(order.Items)) // ok: allegromedical/safeguards: the order's number and a count
		return errInternal
	}
	log.DebugContext(ctx, "placed", "ship_to", order.ShipTo) // leak: allegromedical/safeguards, default/logs
	if notes, items := order.Notes, len(order.Items); notes != "" {
		go func() { log.Info("to be packed", "items", items) }() // ok: allegromedical/safeguards: a count
		go func() { log.Info("to be packed", "notes", notes) }() // leak: default/logs
	}
	if order.Insured() {
		s.checkCover(&order)
	}
	var payment string
	if customer.Sharing {
		payment, err = s.Payments.Charge(ctx, &order, payments.WithReceipt(customer.Email)) // ok: allegromedical/consent, allegromedical/correspondence, allegromedical/in-transit, allegromedical/opt-out: the provider mails the receipt to those who agreed
	} else {
		payment, err = s.Payments.Charge(ctx, &order) // ok: allegromedical/correspondence: the order's number and price
	}
	if err != nil {
		log.ErrorContext(ctx, "not charged", "cents", order.Total()) // ok: allegromedical/safeguards: the price
		return refuse(http.StatusPaymentRequired, "the payment failed")
	}
	if err := s.Mailer.Confirm(ctx, customer.Contact, &order); err != nil {
		personal := log.With("contact", customer.Contact)
		personal.WarnContext(ctx, "no confirmation") // leak: allegromedical/safeguards, default/logs
	}
	return respond(w, http.StatusCreated, map[string]string{"order": string(order.ID), "payment": payment})
}

// checkCover asks the insurer before it is sent the claim.
func (s *Server) checkCover(order *models.Order) {
	form := *order.Insurance
	covered, err := s.Claims.Covered(form)
	if err != nil {
		s.Log.Warn("cover unknown", "order", order.ID, "err", err) // leak: default/logs
		return
	}
	if !covered {
		s.Log.Info("not covered", "policy", form.Policy)        // ok: default/logs: MarshalText keeps the last three digits
		s.Log.Info(fmt.Sprintf("not covered: %s", form.Policy)) // leak: default/logs
		return
	}
	s.Crash.Step("claims", "member "+form.MemberID)   // leak: allegromedical/consent, allegromedical/opt-out, allegromedical/payment-only
	s.Crash.Step("claims", "order "+string(order.ID)) // ok: allegromedical/correspondence: the order's number
}

func (s *Server) phoneOrder(w http.ResponseWriter, r *http.Request) error {
	ctx := r.Context()
	type dictated struct {
		Order models.Order `json:"order"`
		Card  models.Card  `json:"card"`
	}
	call, err := decode[dictated](w, r)
	if err != nil {
		return err
	}
	call.Order.ID = models.OrderID(newID())
	s.Log.InfoContext(ctx, "dictated", "card", call.Card) // leak: default/logs
	if err := s.Cache.PutCard(ctx, call.Order.ID, call.Card); err != nil {
		return errInternal
	}
	call.Card.Number, call.Card.Expiry = "", ""
	s.Log.InfoContext(ctx, "dictated", "card", call.Card) // ok: allegromedical/safeguards: number and expiry were removed
	if form := call.Order.Insurance; form != nil {
		_, err = s.Payments.Charge(ctx, &call.Order, payments.WithMemo("for "+form.Diagnosis)) // leak: allegromedical/consent, allegromedical/opt-out
	} else {
		_, err = s.Payments.Charge(ctx, &call.Order, payments.WithMemo("medical supplies")) // ok: allegromedical/correspondence: a constant text
	}
	if err != nil {
		return refuse(http.StatusPaymentRequired, "the payment failed")
	}
	return respond(w, http.StatusCreated, call.Order.ID)
}

func (s *Server) amendClaim(w http.ResponseWriter, r *http.Request) error {
	ctx := r.Context()
	form, err := decode[models.InsuranceForm](w, r)
	if err != nil {
		return err
	}
	id := models.OrderID(r.PathValue("id"))
	if err := s.Orders.AmendClaim(ctx, id, form); err != nil {
		return errInternal
	}
	public := form
	public.Policy, public.MemberID, public.Holder, public.Diagnosis = "", "", "", ""
	s.Log.InfoContext(ctx, "claim amended", "order", id, "form", public) // ok: allegromedical/safeguards: a copy without what is personal
	s.Log.DebugContext(ctx, "claim amended", "order", id, "form", form)  // leak: allegromedical/safeguards, default/logs
	return respond(w, http.StatusOK, public)
}

func (s *Server) questionnaire(w http.ResponseWriter, r *http.Request) error {
	ctx := r.Context()
	q, err := decode[models.Questionnaire](w, r)
	if err != nil {
		return err
	}
	customer := customerFrom(ctx)
	q.Customer, q.FilledAt = customer.ID, time.Now()
	if !q.Complete() {
		s.Log.InfoContext(ctx, "draft", "caller", customer.Phone) // leak: allegromedical/safeguards
		return s.Health.SaveDraft(ctx, q)
	}
	if err := s.Health.Save(ctx, q); err != nil {
		s.Crash.Error(fmt.Errorf("answers %v: %w", q.Conditions, err)) // leak: allegromedical/consent, allegromedical/opt-out, allegromedical/payment-only
		return errInternal
	}
	similar, err := s.Health.Similar(ctx, q)
	if err != nil {
		s.Crash.Error(fmt.Errorf("customers like %s: %w", q.Customer, err)) // ok: allegromedical/correspondence: only the identifier
		return errInternal
	}
	s.Audit.Note(ctx, "questionnaire", "answered: "+strings.Join(q.Conditions, ", "))        // leak: allegromedical/safeguards
	s.Audit.Note(ctx, "questionnaire", fmt.Sprintf("%d answers", len(q.Conditions)+similar)) // ok: allegromedical/safeguards: a count
	return respond(w, http.StatusCreated, map[string]int{"similar": similar})
}
