package web

import (
	"fmt"
	"net/http"
	"strings"

	"allegromedical.example/shop/export"
	"allegromedical.example/shop/models"
)

// incomingMail takes messages from the mail server of our support address.
func (s *Server) incomingMail(w http.ResponseWriter, r *http.Request) error {
	ctx := r.Context()
	msg, err := decode[models.SupportMail](w, r)
	if err != nil {
		return err
	}
	msg.ID = newID()
	for name, value := range msg.Headers {
		if strings.HasPrefix(name, "X-Spam") {
			s.Log.InfoContext(ctx, "filtered", "header", value) // leak: default/logs
			return nil
		}
	}
	select {
	case s.Inbox <- msg:
	default:
		s.Log.WarnContext(ctx, "inbox is full", "id", msg.ID, "bytes", len(msg.Body)) // ok: allegromedical/safeguards: an identifier and a length
		s.Crash.Step("support", fmt.Sprintf("%d bytes", len(msg.Body)))               // ok: allegromedical/correspondence: a length
		s.Crash.Step("support", msg.Body)                                             // leak: allegromedical/consent, allegromedical/correspondence, allegromedical/opt-out
		return refuse(http.StatusServiceUnavailable, "try again later")
	}
	return respond(w, http.StatusAccepted, msg.ID)
}

// adminExport lets the office download the directory.
func (s *Server) adminExport(w http.ResponseWriter, r *http.Request) error {
	var list []models.Customer
	for customer, err := range s.Customers.All(r.Context()) {
		if err != nil {
			return errInternal
		}
		list = append(list, customer)
	}
	s.Log.InfoContext(r.Context(), "directory", "customers", list)      // leak: allegromedical/safeguards, default/logs
	s.Log.InfoContext(r.Context(), "directory", "customers", len(list)) // ok: allegromedical/safeguards: a count
	w.Header().Set("Content-Type", "text/csv")
	return export.WriteCSV(w, list) // ok: allegromedical/in-transit: the answer to our own staff
}

// adminLookup finds the customer who is on the telephone.
func (s *Server) adminLookup(w http.ResponseWriter, r *http.Request) error {
	ctx := r.Context()
	customer, err := s.Customers.ByEmail(ctx, r.FormValue("email"))
	if err != nil {
		return refuse(http.StatusNotFound, "no such customer")
	}
	ssn := customer.SSN
	s.Log.InfoContext(ctx, "looked up: "+ssn.String()) // ok: allegromedical/safeguards: String keeps the last four digits
	s.Log.InfoContext(ctx, "looked up: "+string(ssn))  // leak: allegromedical/safeguards
	s.Log.InfoContext(ctx, "looked up", "ssn", ssn)    // leak: allegromedical/safeguards
	w.Header().Set("X-Customer", string(customer.ID))
	return respond(w, http.StatusOK, customer) // ok: allegromedical/in-transit: the answer to our own staff
}
