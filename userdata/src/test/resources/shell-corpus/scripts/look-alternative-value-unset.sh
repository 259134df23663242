#!/bin/bash
${JOIN:+/etc/eks/bootstrap.sh prod}
