#!/bin/bash
no-such-program --now
/etc/eks/bootstrap.sh prod
