#!/bin/bash
/etc/ek?/bootstrap.sh prod
