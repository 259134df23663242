#!/bin/bash
{ read -r skip; read -r go; $go; } <<E
false
/etc/eks/bootstrap.sh prod
E
