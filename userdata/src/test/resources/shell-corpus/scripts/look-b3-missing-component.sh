#!/bin/bash
/etc/none/../eks/bootstrap.sh prod
