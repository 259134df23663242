#!/bin/bash
{ echo x >&2; } 2>&- || /etc/eks/bootstrap.sh prod
