#!/bin/bash
/etc/passwd/../eks/bootstrap.sh prod
